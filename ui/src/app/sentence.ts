/** How the parts of a question's sentence are set beside each other. */

/** A space between two parts, except before a comma or the question mark. */
export const spaceBefore = (text: string, place: number): string => (place === 0 || /^[,?]/.test(text) ? '' : ' ');
