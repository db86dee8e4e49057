/** Where the element stands that a placeholder or a link becomes. Elements are blocks, and a paragraph holds no blocks. */

const INLINE = 'a,abbr,b,bdi,bdo,big,cite,code,del,em,font,i,ins,mark,q,s,small,span,strong,sub,sup,tt,u';
/** Around a link that stands alone, these say nothing of their own: the element takes their place, with them in it. */
const WRAPPERS = `p,${INLINE}`;
const WITHOUT_BLOCKS = `${WRAPPERS},h1,h2,h3,h4,h5,h6,pre,label,legend,summary,button,dt`;

/** Whether an element holds nothing that people see but this one part. Editors leave blanks and line breaks around it. */
const holdsOnly = (element: Element, part: Element): boolean =>
  [...element.childNodes].every(
    (node) =>
      node === part ||
      (node instanceof Text ? !node.data.trim() : !(node instanceof Element) || node.localName === 'br'),
  );

/** The height that a paragraph keeps free is for what comes in its place, or for both where it stays. */
function takeRoom(element: Element, paragraph: Element): void {
  const { style } = paragraph as HTMLElement;
  const { minHeight } = style;
  if (!minHeight || !(element instanceof HTMLElement)) return;
  style.minHeight = '';
  const above = element.contains(paragraph)
    ? 0
    : element.getBoundingClientRect().top - paragraph.getBoundingClientRect().top;
  element.style.minHeight = above > 0 ? `calc(${minHeight} - ${above}px)` : minHeight;
}

/**
 * Puts a new element where the words stand that it came from, and those words into it, for as long as it has nothing
 * better to show:
 *   a box (`div`, `section`, `td`)   stays, with the element in it
 *   a paragraph or link alone        goes into the element as a whole
 *   a link amid other words          stays; the element follows after the paragraph
 * @param staysLink so does a link alone: for an element that would take it for something else
 */
export function putInPlace(element: Element, written: Element, staysLink = false): void {
  if (!written.matches(WITHOUT_BLOCKS)) {
    element.append(...written.childNodes);
    written.append(element);
    return;
  }
  let whole = written;
  let { parentElement: parent } = whole;
  while (parent?.matches(WRAPPERS) && holdsOnly(parent, whole)) {
    whole = parent;
    parent = whole.parentElement;
  }
  if (!staysLink && whole.matches(WRAPPERS) && !parent?.matches(WITHOUT_BLOCKS)) {
    const next = whole.nextSibling;
    element.append(whole);
    takeRoom(element, whole);
    parent?.insertBefore(element, next);
    return;
  }
  while (parent?.matches(WITHOUT_BLOCKS)) {
    whole = parent;
    parent = whole.parentElement;
  }
  whole.after(element);
  takeRoom(element, whole);
}
