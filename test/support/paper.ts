// Looks at what a page would print. Nothing comes out of a printer.
import { afterwards } from './mount.js';

/** Until the test is over, every frame that is printed is looked at instead, and says that it is done. */
export function whenPrinted(look: (view: Window) => void): void {
  const real = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const view = real.get!.call(this) as Window | null;
      if (view) {
        view.print = () => {
          look(view);
          view.dispatchEvent(new Event('afterprint'));
        };
      }
      return view;
    },
  });
  afterwards(() => Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', real));
}
