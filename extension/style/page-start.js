/** How a page begins that shows what is kept. */

import { byId } from './elements.js';

/**
 * Shows the page; what hinders that is told in its place. Either way the page is ready to be used.
 * @param {() => Promise<void>} show
 * @param {string} place the id of the element that tells it
 * @param {() => string} trouble in words, which may have come by then
 */
export const startPage = (show, place, trouble) =>
  show()
    .catch(error => {
      console.error(error);
      byId(place).textContent = trouble();
      byId(place).hidden = false;
    })
    .finally(() => void (document.documentElement.dataset.ready = 'yes'));
