/** Checks a pasted citation against the report that it cites. */
import { citedWords, verifyQuote, type CitedWords, type Verdict } from '../lib/cite/verify-quote.ts';
import { toDom, type Markup } from '../lib/markup.ts';
import { markup } from '../lib/markup-template.ts';
import { correctionList } from '../lib/report/correction-list.ts';
import { CALLOUT } from '../lib/ui/classes.ts';
import { href } from '../lib/urls.ts';
import type { Report } from '../schema/report.ts';
import { loadJson } from './load.ts';
import { orRetry } from './or-retry.ts';
import { part } from './part.ts';

const KINDS = {
  same: '与现在公布的文字一致，一字不差。',
  elsewhere: '这些字在这份报告里，但不在引文所写的位置。',
  differs: '与现在公布的文字不同。最接近的一句如下，划去的是引文的字，加线的是公布的字：',
} as const;
const VERSIONS = {
  same: '文本版本相同。',
  older: '引文依据的是较早的文本版本，此后更正了：',
  other: '引文依据的是另一个文件，不是现在收录的这个版本。',
  unnamed: '引文没有写文本版本。',
} as const;

const verdictMarkup = ({ kind, url, difference, version, since }: Verdict, report: Report): Markup =>
  markup`<div class=${CALLOUT} data-verdict=${kind}>
    <p>${KINDS[kind]}</p>
    ${
      difference &&
      markup`<p class="my-2 font-serif">
        ${difference.before}
        ${difference.cited && markup`<del>${difference.cited}</del>`}
        ${difference.published && markup`<ins>${difference.published}</ins>`}
        ${difference.after}
      </p>`
    }
    <p data-version=${version}>${VERSIONS[version]}现在是 ${report.source.version}。</p>
    ${since.length > 0 && correctionList(since)}
    <p><a href=${href(url)}>打开原文</a></p>
  </div>`;

class VerifyQuote extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#check(this.querySelector('textarea')?.value ?? '');
    });
  }

  async #check(text: string): Promise<void> {
    const cited = citedWords(text);
    if (!cited?.quote) {
      part(this, '[role=status]').replaceChildren(
        cited ? '只有地址，没有引文的文字。' : '没有找到报告的地址。请连同“/reports/……”的地址一起粘贴。',
      );
      return;
    }
    const status = part(this, '[role=status]');
    await orRetry(status, `${cited.report} 的文字`, async () => {
      status.replaceChildren('正在核对……');
      const report = await loadJson<Report>(href(`/data/reports/${cited.report}.json`));
      status.replaceChildren(...this.#verdict(cited, report));
    });
  }

  #verdict(cited: CitedWords, report: Report): (HTMLElement | string)[] {
    try {
      return [toDom(verdictMarkup(verifyQuote(cited, report), report))];
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return ['这份报告里没有引文所写的那一节或那一句。'];
    }
  }
}

customElements.define('verify-quote', VerifyQuote);
