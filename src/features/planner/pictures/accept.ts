/** A phone that is asked for these turns its own HEIC photos into JPEG. */
export const ACCEPT = "image/jpeg,image/png,image/webp,image/gif,image/avif";
