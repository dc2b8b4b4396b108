import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Client } from './client.ts';
import type { Session } from './session.ts';

/** One kind of request, announced by the file that answers it. */
export interface Feature {
  readonly capabilities?: (client: Client) => ServerCapabilities;
  /** Called once, after the client has introduced itself. */
  readonly register: (connection: Connection, session: Session) => void;
}
