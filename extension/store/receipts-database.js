/** The one book of receipts: who asks for the receipts themselves asks `receipt-book.js`. */

import { bookNamed } from '../browser/book.js';

/** Kept by people's browsers under this name. */
export const receiptsDatabase = bookNamed('receipts');
