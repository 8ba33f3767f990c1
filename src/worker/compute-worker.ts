import { type AnsweringPort, answerCalls } from './answer-calls';
import { createOperations } from './create-operations';

/** The compute worker: the analyses, listening. Everything it does runs inline in tests as well. */
answerCalls(globalThis as unknown as AnsweringPort, createOperations());
