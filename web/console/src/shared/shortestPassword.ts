/** As the server has it; a longer sentence is better still. */
export const shortestPassword = 12;
