/**
 * Whether a key belongs to the conversion of Japanese letters, and means nothing else. Safari ends the conversion
 * before it tells of the Enter that ended it; the code 229 is what remains:
 * https://bugs.webkit.org/show_bug.cgi?id=165004
 * @param {Pick<KeyboardEvent, 'isComposing' | 'keyCode'>} event
 */
export const isConverting = ({ isComposing, keyCode }) => isComposing || keyCode === 229;
