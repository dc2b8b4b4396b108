import type { CancellationToken } from 'vscode-languageserver';
import { agreementsView, type AgreementsAsked } from '../../core/workspace/agreements-view.ts';
import type { Feature } from '../feature.ts';
import { shelvesOf } from '../workspace/shelves.ts';

/** The children of one node of the tree of agreements. */
const AGREEMENTS = 'scherp/agreements';

export const agreements: Feature = {
  register: (connection, session) => {
    connection.onRequest(AGREEMENTS, (asked: AgreementsAsked, token: CancellationToken) =>
      session.survey(token, (all) => agreementsView(shelvesOf(all), asked, session.client.locale)));
  },
};
