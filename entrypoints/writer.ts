import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerWriter } from '../lib/sites/page-writer.ts';
import { restore } from '../lib/sites/restore.ts';
import { write } from '../lib/sites/write.ts';

/** Comes into a Slack or Gmail page beside the content script, once the user has something to write there. */
export default defineUnlistedScript(() =>
  offerWriter({
    write: (adapter, composer, change, askedFor) => write(adapter, composer, change, { askedFor }),
    restore,
  }),
);
