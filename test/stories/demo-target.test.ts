/** The demo page, for somebody who opens it at one of its parts. */
import { expect } from '@open-wc/testing';
import { stayAt } from '../../stories/demo/target.js';
import { afterwards, nextFrames, press } from '../support/mount.js';

interface Parts {
  readonly above: HTMLElement;
  readonly target: HTMLElement;
}

/** A part of a page under one that grows, and with more below than fits a screen. */
function aPage(): Parts {
  const part = (height: string): HTMLElement => {
    const box = document.createElement('div');
    box.style.blockSize = height;
    document.body.append(box);
    afterwards(() => box.remove());
    return box;
  };
  const above = part('300px');
  const target = part('100px');
  part('5000px');
  // Some engines would stay by themselves.
  document.documentElement.style.overflowAnchor = 'none';
  afterwards(() => document.documentElement.style.removeProperty('overflow-anchor'));
  afterwards(() => scrollTo(0, 0));
  afterwards(stayAt(target));
  return { above, target };
}

const grow = async ({ above }: Parts): Promise<void> => {
  above.style.blockSize = `${above.offsetHeight + 700}px`;
  await nextFrames();
};
const topOf = ({ target }: Parts): number => Math.round(target.getBoundingClientRect().top);

describe('the part of the demo page that an address names', () => {
  it('stays in front while what is above it grows', async () => {
    const page = aPage();
    await nextFrames();
    expect(topOf(page)).to.equal(0);
    await grow(page);
    await grow(page);
    expect(topOf(page)).to.equal(0);
  });

  it('is left in peace once somebody scrolls', async () => {
    const page = aPage();
    await nextFrames();
    scrollBy(0, 40);
    await nextFrames();
    expect(topOf(page)).to.equal(-40);
    await grow(page);
    expect(topOf(page)).to.equal(660);
  });

  it('is left in peace once somebody presses a key', async () => {
    const page = aPage();
    await nextFrames();
    await press('Shift');
    await grow(page);
    expect(topOf(page)).to.equal(700);
  });
});
