/** What makes reading easier for a participant. */
export const phoneEase = {
  larger: "Grotere letters",
  largest: "Nog grotere letters",
  plain: "Gewone letters",
  aloud: "Lees voor",
  silent: "Stop met voorlezen",
};
