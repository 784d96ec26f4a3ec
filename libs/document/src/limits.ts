/** Parts of one document. The longest state acts in use have under a hundred; an editor stays quick at this size. */
export const MAX_PARTS = 500;

/** UTF-16 units of one part: some twenty printed pages in a single paragraph is a mistake, not an act. */
export const MAX_PART_CHARACTERS = 50_000;

/** UTF-16 units of the whole document, so that hashing, comparing and rendering stay well under a second. */
export const MAX_DOCUMENT_CHARACTERS = 500_000;

/** Runs of text in one part: bounds what marks can cost, since a run may be a single character. */
export const MAX_RUNS_PER_PART = 2_000;

/** A resolutivo that moves more terms than this should be several resolutivos. */
export const MAX_EFFECTS_PER_PART = 20;

/** Browsers and mail clients truncate longer addresses. */
export const MAX_HREF_CHARACTERS = 2_000;

/** Word changes in one part beyond which a redline says «all of it»: comparing costs the square of the changes. */
export const MAX_REDLINE_EDITS = 3_000;

/** An uploaded file, as it arrives: a text act is tens of kilobytes, scanned images make up the rest. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** The same file inflated. Counted while inflating: the sizes that a zip declares can lie. */
export const MAX_UNPACKED_BYTES = 100 * 1024 * 1024;

/** Files inside a .docx: Word writes about twenty, and one for each image. */
export const MAX_ZIP_ENTRIES = 500;

/** XML of one .docx, all files together; it is read into memory as a tree some ten times its size. */
export const MAX_XML_BYTES = 8 * 1024 * 1024;

/** Elements in a .docx's XML, all files together: some 300 pages of Word, and two seconds of reading. */
export const MAX_XML_ELEMENTS = 200_000;

/** Nested elements in a .docx's XML: Word stays under forty, and the reader recurses once per level. */
export const MAX_XML_DEPTH = 200;

/** UTF-16 units shown of what an import did not recognise, and how many such pieces. */
export const MAX_EXCERPT_CHARACTERS = 300;
export const MAX_UNRECOGNISED = 100;
