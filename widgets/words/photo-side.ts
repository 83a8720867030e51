/** Pixels: the longer side of a photo as browsers send it and as the server keeps it. */
export const longestPhotoSide = 1600
