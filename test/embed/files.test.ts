import { expect } from 'chai';
import { filesBeside } from '../../src/embed/files.js';
import { listen } from '../support/mount.js';

const define = (tag: string): void => customElements.define(tag, class extends HTMLElement {});

describe('files beside the loader', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['https://clinic.example/psw/loader.js', 'https://clinic.example/psw/one-file.js'],
    ['https://clinic.example/psw/loader.js?ver=1', 'https://clinic.example/psw/one-file.js?ver=1'],
    [
      'https://cdn.example/npm/psw@0.1.0/dist/cdn/loader.js#x',
      'https://cdn.example/npm/psw@0.1.0/dist/cdn/one-file.js',
    ],
  ];
  for (const [script, file] of cases) {
    it(`of ${script} are looked for where it lies`, async () => {
      listen('info');
      const asked: string[] = [];
      await filesBeside(script, async (address) => asked.push(address))('one-file');
      expect(asked).to.deep.equal([file]);
    });
  }

  it('are asked for once, by however many elements', async () => {
    const asked: string[] = [];
    const load = filesBeside('https://clinic.example/loader.js', async (address) => {
      asked.push(address);
      define('many-once');
    });
    expect(await Promise.all([load('many-once'), load('many-once')])).to.deep.equal([true, true]);
    expect(await load('many-once')).to.equal(true);
    expect(asked).to.have.length(1);
  });

  it('are not asked for when the element is there already', async () => {
    define('there-already');
    const load = filesBeside('https://clinic.example/loader.js', () => Promise.reject(new Error('asked')));
    expect(await load('there-already')).to.equal(true);
  });

  it('that do not come are named once, and tried again when they are wanted again', async () => {
    const said = listen('info');
    const asked: string[] = [];
    const load = filesBeside('https://clinic.example/loader.js', async (address) => {
      asked.push(address);
      if (asked.length < 3) throw new TypeError('404');
      define('third-time');
    });
    for (const isThere of [false, false, true]) expect(await load('third-time')).to.equal(isThere);
    // Another address for the browser, the same for the server.
    expect(asked).to.deep.equal(['', '#1', '#2'].map((end) => `https://clinic.example/third-time.js${end}`));
    expect(said).to.have.length(1);
    expect(said[0]).to.include('https://clinic.example/third-time.js');
  });

  it('that do not define the element count as not there', async () => {
    const said = listen('info');
    expect(await filesBeside('https://clinic.example/loader.js', async () => ({}))('not-defined')).to.equal(false);
    expect(said.join()).to.include('<not-defined>');
  });

  it('are not asked for without end', async () => {
    listen('info');
    let count = 0;
    const load = filesBeside('https://clinic.example/loader.js', async () => {
      count += 1;
      throw new TypeError('404');
    });
    for (let turn = 0; turn < 20; turn += 1) expect(await load('never-there')).to.equal(false);
    expect(count).to.equal(5);
  });
});
