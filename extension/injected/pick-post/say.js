/** @param {string} sentence "$1", "$2" … stand for what is given @param {...(string | number)} given */
export const say = (sentence, ...given) => sentence.replace(/\$([1-9])/g, (_, place) => String(given[place - 1] ?? ''));
