/** The version of the record's shape; the JSON Schema in `schemas/` carries the same name. */
export const recordSchema = 'news-annotator/1';
