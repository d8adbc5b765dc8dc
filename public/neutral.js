// The address without a language opens in the reader's own: the stored choice first, then the browser's list.
(function () {
  var links = document.querySelectorAll('link[rel="alternate"][hreflang]:not([hreflang="x-default"])');
  var targets = {};
  for (var i = 0; i < links.length; i++) targets[links[i].hreflang.toLowerCase()] = links[i].getAttribute('href');
  var wanted = [];
  try {
    var chosen = localStorage.getItem('lang');
    if (chosen) wanted.push(chosen);
  } catch (error) {
    // Storage may be forbidden.
  }
  wanted = wanted.concat([].slice.call(navigator.languages || [navigator.language]));
  for (var j = 0; j < wanted.length; j++) {
    var tag = wanted[j].toLowerCase();
    var found = targets[tag] || targets[tag.split('-')[0]] || (tag.split('-')[0] === 'zh' && targets['zh-hans']);
    if (found) {
      location.replace(new URL(found, location.href).pathname + location.search + location.hash);
      return;
    }
  }
})();
