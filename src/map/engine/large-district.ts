/** What only the map of a large district needs, in one file that is fetched with the first of them. */
export { placeLabels } from './place-labels';
export { createSourceStream, type SourceStream } from './source-stream';
