import { answerImportCalls } from './answer-import-calls';
import { createImportOperations } from './create-import-operations';
import type { ImportAnsweringPort } from './import-port';

/** The import worker: files to a pack, listening. Everything it does runs inline in tests as well. */
answerImportCalls(globalThis as unknown as ImportAnsweringPort, createImportOperations);
