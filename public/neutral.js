// The address without a language opens in the reader's own: the stored choice first, then the browser's list. An anchor that has moved leads to its new place.
(function () {
  var data = document.currentScript.dataset;
  var moved = JSON.parse(data.moved || '{}');
  function placeOf(href) {
    var anchor = location.hash.slice(1);
    var own = Object.prototype.hasOwnProperty.call(moved, anchor) && moved[anchor];
    return new URL(own || data.hash || location.hash, new URL(href, location.href));
  }
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
      var place = placeOf(found);
      location.replace(place.pathname + location.search + place.hash);
      return;
    }
  }
  // A reader who has to choose keeps the anchor too.
  document.addEventListener('DOMContentLoaded', function () {
    var choices = document.querySelectorAll('a[hreflang]');
    for (var k = 0; k < choices.length; k++) choices[k].href = placeOf(choices[k].href).href;
  });
})();
