import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { serve } from './server.ts';

// The types of a page are loaded for the whole project; this file runs in a worker.
const worker = self as unknown as DedicatedWorkerGlobalScope;

serve(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)));
