import { ask } from "./client.ts";
import type { Job } from "./job.ts";
import type { Looked } from "./material.ts";

const nth = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

const inbox: Job = {
  name: "受信箱の1ページ",
  kind: "read",
  async once({ url }, { material }, n) {
    const path = `/api/referrals?box=in&state=open&limit=${material.page}`;
    return (await ask({ url, token: nth(material.inboxes, n), path })).ms;
  },
};

const caseWithTimeline: Job = {
  name: "事例と支援経過",
  kind: "read",
  async once({ url }, { material }, n) {
    const { token, caseId } = nth<Looked>(material.cases, n);
    const whole = await ask({ url, token, path: `/api/cases/${caseId}` });
    const records = await ask({ url, token, path: `/api/cases/${caseId}/records?limit=20` });
    return whole.ms + records.ms;
  },
};

const kanaSearch: Job = {
  name: "カナ検索",
  kind: "read",
  async once({ url }, { material }, n) {
    const { token, text } = nth(material.searches, n);
    return (await ask({ url, token, path: "/api/residents/search", body: { text, limit: 20 } })).ms;
  },
};

/** A report of figures there is none yet; this is what a manager is shown today. */
const watched: Job = {
  name: "管理職の一覧（期限切れ）",
  kind: "read",
  async once({ url }, { material }) {
    const path = `/api/referrals?box=watch&state=open&limit=${material.page}`;
    return (await ask({ url, token: material.manager, path })).ms;
  },
};

export const reads: readonly Job[] = [inbox, caseWithTimeline, kanaSearch, watched];
