/** Opening a database of the browser's, and waiting for it as other things are waited for. */

/**
 * @param {string} name
 * @param {(database: IDBDatabase) => void} furnish where there was none
 */
export async function openDatabase(name, furnish) {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => furnish(opening.result);
  return answerOf(opening);
}

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
export const answerOf = request =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** @param {IDBTransaction} transaction @returns {Promise<void>} until it is done; an error: none of it is */
export const endOf = transaction =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The change was given up.'));
  });
