import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { GuardedElement } from '../../shared/guarded-element.js';
import { host } from '../../shared/styles/host.js';
import { tokens } from '../../shared/styles/tokens.js';
import { nextMeetingsStyles } from './next-meetings.styles.js';

/**
 * «What it does and when to use it, for a site owner.»
 *
 * @tagname next-meetings
 * @summary «The same in half a line.»
 * @status experimental
 * @since 0.1.0
 * @slot - «What may stand between the tags.»
 * @csspart base - The outermost part.
 */
export class NextMeetings extends GuardedElement {
  static override styles: CSSResultGroup = [tokens, host, nextMeetingsStyles];

  /** «What it sets, and what happens by default.» */
  @property() label = '';

  protected override prepare(): void {
    this.states.state = this.label ? 'ready' : 'empty';
  }

  protected override print(): TemplateResult {
    return html`<div class="base" part="base">
      <p class="label">${this.label}</p>
      <slot></slot>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'next-meetings': NextMeetings;
  }
}
