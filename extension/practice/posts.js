/** The posts of the practice board, as its page shows them. */

/** @param {Element} post */
export const toldBy = post => ({
  author: post.querySelector('.author')?.textContent ?? '',
  number: post.getAttribute('data-number') ?? '',
  posted_at: post.querySelector('time')?.dateTime ?? '',
  text: post.querySelector('p')?.textContent ?? '',
});

/** @param {Element | null} element @returns {Element | null} the post that it is in */
export const postAround = element => element?.closest('.post') ?? null;

/** The posts of the practice board, in their order. */
export const allPosts = () => [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.post'))];
