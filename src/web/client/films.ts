import { all } from './dom.ts';

/** Lines of a transcript jump the player. */
export function startFilms(): void {
  for (const film of all('[data-film]')) {
    const video = film.querySelector('video');
    for (const time of video ? all('[data-seconds]', film) : []) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'jump';
      button.append(time.cloneNode(true));
      button.addEventListener('click', () => {
        video!.currentTime = Number(time.dataset.seconds);
        void video!.play();
      });
      time.replaceWith(button);
    }
  }
}
