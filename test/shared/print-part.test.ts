import { expect } from 'chai';
import { css, html, LitElement } from 'lit';
import { printPart } from '../../src/shared/print-part.js';
import { focused, nextFrames, place, stub, until } from '../support/mount.js';

class PrintHost extends LitElement {
  static override styles = css`
    .sheet {
      color: rgb(1 2 3);
    }

    body > .base {
      font-size: 40px;
    }
  `;

  override render() {
    return html`<div class="base" lang="cy" dir="ltr">
      <div class="sheet">
        <slot name="heading"><h2>Built-in heading</h2></slot>
        <p>Words of the element</p>
        <slot hidden></slot>
        <slot name="help"></slot>
        <button>Press</button>
        <label class="screen-only"><input type="checkbox" /> Tick</label>
      </div>
      <p>Beside the sheet</p>
    </div>`;
  }
}
customElements.define('print-host', PrintHost);

class PrintedChild extends LitElement {
  override render() {
    return html`<p>Inside: <slot></slot></p>`;
  }
}
customElements.define('printed-child', PrintedChild);

interface Sheet {
  readonly text: string;
  readonly lang: string;
  readonly title: string;
  readonly buttons: number;
  readonly color: string;
  readonly size: string;
}

const textOf = (page: Document): string => page.body.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const look = ({ document: page, getComputedStyle: style }: Window): Sheet => ({
  text: textOf(page),
  lang: page.documentElement.lang,
  title: page.title,
  buttons: page.querySelectorAll('button, input').length,
  color: style(page.querySelector('.sheet')!).color,
  size: style(page.querySelector('.base')!).fontSize,
});

const host = (content: unknown = ''): Promise<PrintHost> => place<PrintHost>(html`<print-host>${content}</print-host>`);

async function printed(element: PrintHost): Promise<Sheet> {
  let sheet: Sheet | undefined;
  printPart(element, element.renderRoot.querySelector('.sheet')!, 'A sheet', (view) => (sheet = look(view)));
  await until(() => sheet, 'never printed');
  return sheet!;
}

const frames = (element: PrintHost): HTMLIFrameElement[] => [...element.renderRoot.querySelectorAll('iframe')];

describe('printPart', () => {
  it('prints the part alone, in its language, with the styles of the element and a title', async () => {
    expect(await printed(await host())).to.deep.equal({
      text: 'Built-in heading Words of the element',
      lang: 'cy',
      title: 'A sheet',
      buttons: 0,
      color: 'rgb(1, 2, 3)',
      size: '40px',
    });
  });

  it('prints what the page put into the slots, and what elements in there show', async () => {
    const element = await host(
      html`<h2 slot="heading">Own heading</h2>
        <p>Not on show</p>
        <div slot="help">
          <printed-child>Call <a href="tel:+441632960199">01632 960199</a></printed-child>
        </div>`,
    );
    expect((await printed(element)).text).to.equal('Own heading Words of the element Inside: Call 01632 960199');
  });

  it('changes neither the page nor the element, and leaves no frame behind', async () => {
    const element = await host();
    const before = [element.renderRoot.textContent, document.title, document.body.innerHTML.length];
    const { text } = await printed(element);
    await nextFrames();
    const [frame] = frames(element);
    expect(textOf(frame!.contentDocument!), 'while the dialog is open').to.equal(text);
    expect(frame!.checkVisibility() && frame!.getBoundingClientRect().width).to.equal(0);
    frame!.contentWindow!.dispatchEvent(new Event('afterprint'));
    expect(frames(element)).to.deep.equal([]);
    expect([element.renderRoot.textContent, document.title, document.body.innerHTML.length]).to.deep.equal(before);
  });

  it('gives the focus back to what was pressed', async () => {
    const element = await host();
    element.renderRoot.querySelector('button')!.focus();
    await printed(element);
    frames(element)[0]!.contentWindow!.dispatchEvent(new Event('afterprint'));
    expect(focused()?.textContent).to.equal('Press');
  });

  it('is content when the browser has printed before it returns', async () => {
    const element = await host();
    let count = 0;
    printPart(element, element.renderRoot.querySelector('.sheet')!, 'A sheet', (view) => {
      count += 1;
      view.dispatchEvent(new Event('afterprint'));
    });
    await until(() => count === 1, 'never printed');
    await nextFrames();
    expect([count, frames(element).length]).to.deep.equal([1, 0]);
  });

  it('throws where there is no frame to print from', async () => {
    const element = await host();
    stub(HTMLIFrameElement.prototype, 'contentWindow', null);
    expect(() => printPart(element, element.renderRoot.querySelector('.sheet')!, 'A sheet')).to.throw('No frame');
    expect(frames(element)).to.deep.equal([]);
  });

  it('prints again where the browser never said that it had printed', async () => {
    const element = await host();
    await printed(element);
    expect((await printed(element)).title).to.equal('A sheet');
    expect(frames(element).length).to.equal(1);
  });
});
