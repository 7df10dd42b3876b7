/** Before the id of a line in the name of its box: one field per line, so that each box comes back as it was. */
export const LINE_FIELD = "line.";
