/**
 * What domains are registered under, as far as moderation needs it: all of the Public Suffix List
 * would be 10,000 lines for a difference of a label in domains that nobody imitates. See DECISIONS.md.
 */

/** The domain that somebody registered: `a.b.example.co.uk` → `example.co.uk`. */
export function registrableDomain(host: string): string {
  const labels = host.split('.');
  const suffix = suffixLabels(labels);
  return labels.slice(-(suffix + 1)).join('.');
}

/** What somebody registers under: `co.uk`, `com`. Where many share a host, as on github.io, that. */
export function publicSuffix(host: string): string {
  const labels = host.split('.');
  return labels.slice(-suffixLabels(labels)).join('.');
}

/** Whether everybody may have names below it, so that one being bad says nothing of the others. */
export function isShared(host: string): boolean {
  return shared.has(host) || isSecondLevel(host.split('.'));
}

function suffixLabels(labels: readonly string[]): number {
  for (let count = Math.min(4, labels.length); count > 1; count -= 1) {
    if (shared.has(labels.slice(-count).join('.'))) return count;
  }
  return isSecondLevel(labels.slice(-2)) ? 2 : 1;
}

function isSecondLevel(labels: readonly string[]): boolean {
  const [second = '', top = ''] = labels;
  if (labels.length !== 2) return false;
  return (top.length === 2 && generic.has(second)) || regional.has(`${second}.${top}`);
}

/** Registries of countries have these below their own. */
const generic = new Set(
  'ac asso biz co com ed edu ens firm gob gouv gov gv id in info int ltd mil ne net nom or org plc pp pro sch web'.split(
    ' ',
  ),
);

/** Private registries that sell names below a domain of theirs, and registries' other levels. */
const regional = new Set(
  'ru.com us.com uk.com eu.com de.com gr.com sa.com za.com br.com cn.com jpn.com se.com co.com in.net uk.net se.net jp.net hu.net gb.net eu.org us.org ae.org rf.gd me.uk msk.ru spb.ru nov.ru lg.jp go.jp ad.jp gr.jp go.kr re.kr kiev.ua lviv.ua art.br blog.br eco.br'.split(
    ' ',
  ),
);

/** Hosts on which anybody may put pages under a name of their own. */
const shared = new Set(
  `000webhostapp.com 16mb.com 3utilities.com amplifyapp.com appspot.com azureedge.net azurestaticapps.net
  azurewebsites.net bitbucket.io blogspot.com bubbleapps.io builtwithdark.com business.site carrd.co
  cfargotunnel.com cloudaccess.host cloudfront.net co.vu codeberg.page codesandbox.io crisp.help
  csb.app ddns.net deno.dev dns.army dnsalias.com duckdns.org dyndns.org edgeone.app eu.org fandom.com
  firebaseapp.com fleek.co fly.dev framer.app framer.website freshdesk.com gitbook.io github.dev
  github.io gitlab.io gitpod.io glitch.me godaddysites.com gorgias.help helpshift.com heroku.com
  herokuapp.com hopto.org infinityfreeapp.com intercom.help ipfs.dweb.link itch.io js.org kesug.com
  mystrikingly.com myshopify.com netlify.app neocities.org ngrok.app ngrok.io ngrok-free.app
  notion.site on.fleek.co onrender.com pages.dev page.link pantheonsite.io pythonanywhere.com
  r2.dev readme.io readthedocs.io repl.co replit.app replit.dev rf.gd run.app s3.amazonaws.com
  serveo.net square.site squarespace.com statichost.eu storage.googleapis.com streamlit.app
  substack.com surge.sh sytes.net tilda.ws translate.goog trycloudflare.com tumblr.com typeform.com
  ucoz.net ucoz.ru up.railway.app vercel.app w3spaces.com web.app webflow.io weebly.com weeblysite.com
  wixsite.com wordpress.com workers.dev wpengine.com zapto.org zendesk.com`.split(/\s+/),
);
