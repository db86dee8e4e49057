import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { GuardedElement } from '../../shared/guarded-element.js';
import { host } from '../../shared/styles/host.js';
import { tokens } from '../../shared/styles/tokens.js';
import { myGroupsStyles } from './my-groups.styles.js';

/**
 * «What it does and when to use it, for a site owner.»
 *
 * @tagname my-groups
 * @summary «The same in half a line.»
 * @status experimental
 * @since 0.1.0
 * @slot - «What may stand between the tags.»
 * @csspart base - The outermost part.
 */
export class MyGroups extends GuardedElement {
  static override styles: CSSResultGroup = [tokens, host, myGroupsStyles];

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
    'my-groups': MyGroups;
  }
}
