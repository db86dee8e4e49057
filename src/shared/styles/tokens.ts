/**
 * Public tokens (`--psw-…`) with their fallbacks, mapped once to private ones (`--_…`). Everything below uses only the
 * private ones; what only one sheet uses is mapped in that one. Nothing is written on the page: a site sets tokens on any ancestor, or on the element.
 *
 * One token restyles the whole: `--psw-color-accent`. Its lightness and chroma are clamped, so that no brand colour
 * can make text fail (yellow to black: at least 6.8:1 on every surface of ours). Dark follows the inherited `color-scheme`.
 */
import { css } from 'lit';

export const tokens = css`
  .base {
    --_surface: var(--psw-color-surface, #fff);
    --_surface-sunken: var(--psw-color-surface-sunken, #f7f4f0);
    --_surface-tint: var(--psw-color-surface-tint, #f8f2f6);
    --_text: var(--psw-color-text, #2a2127);
    --_text-quiet: var(--psw-color-text-quiet, #564d53);
    --_border: var(--psw-color-border, #e0dbd7);
    --_border-strong: var(--psw-color-border-strong, #80777e);
    --_accent: var(--psw-color-accent, #6c3665);
    --_accent-hover: var(--psw-color-accent-hover, #55264f);
    --_on-accent: var(--psw-color-on-accent, #fff);
    --_accent-text: var(--psw-color-accent-text, #6c3665);
    --_notice: var(--psw-color-notice, #654217);
    --_focus: var(--psw-color-focus, #2a2127);
    --_space-1: var(--psw-space-1, 0.25em);
    --_space-2: var(--psw-space-2, 0.5em);
    --_space-3: var(--psw-space-3, 0.75em);
    --_space-4: var(--psw-space-4, 1em);
    --_space-5: var(--psw-space-5, 1.5em);
    --_space-6: var(--psw-space-6, 2em);
    --_radius: var(--psw-radius, 12px);
    --_radius-s: calc(var(--_radius) * 0.67);
    --_radius-l: calc(var(--_radius) * 1.34);
    --_size-target: var(--psw-size-target, max(2.75em, 44px));
    --_size-spine: var(--psw-size-spine, 8.5em);
    --_font-size-s: var(--psw-font-size-s, max(0.875em, 14px));
    --_font-size-l: var(--psw-font-size-l, clamp(1.0625em, 1em + 0.3cqi, 1.1875em));
    --_font-size-xl: var(--psw-font-size-xl, clamp(1.25em, 1.1em + 0.7cqi, 1.5em));
    --_font-size-2xl: var(--psw-font-size-2xl, clamp(1.5em, 1.2em + 1.3cqi, 2.125em));
    --_font-heading: var(--psw-font-family-heading, inherit);
    --_weight-strong: var(--psw-font-weight-strong, 600);
    --_weight-heading: var(--psw-font-weight-heading, 600);
    --_motion: var(--psw-motion-fast, 120ms);
  }

  /* A custom property does not fall back by itself, so the newer colours stand behind a test for them. */
  @supports (color: light-dark(oklch(from red l c h), red)) {
    .base {
      --_brand: var(--psw-color-accent, oklch(42% 0.1 332));
      --_surface: var(--psw-color-surface, light-dark(#fff, oklch(23.5% 0.01 335)));
      --_surface-sunken: var(--psw-color-surface-sunken, light-dark(oklch(96.8% 0.006 70), oklch(27.8% 0.009 335)));
      --_surface-tint: var(
        --psw-color-surface-tint,
        light-dark(oklch(from var(--_brand) 0.966 0.009 h), oklch(from var(--_brand) 0.295 0.024 h))
      );
      --_text: var(--psw-color-text, light-dark(oklch(26% 0.018 335), oklch(94.5% 0.006 70)));
      --_text-quiet: var(--psw-color-text-quiet, light-dark(oklch(43% 0.016 335), oklch(82% 0.01 335)));
      --_border: var(--psw-color-border, light-dark(oklch(89.5% 0.008 70), oklch(35.5% 0.014 335)));
      --_border-strong: var(--psw-color-border-strong, light-dark(oklch(58% 0.014 335), oklch(63% 0.014 335)));
      --_accent: light-dark(
        oklch(from var(--_brand) min(l, 0.42) min(c, 0.12) h),
        oklch(from var(--_brand) max(l, 0.82) min(c, 0.075) h)
      );
      --_accent-hover: var(
        --psw-color-accent-hover,
        light-dark(
          oklch(from var(--_brand) calc(min(l, 0.42) - 0.07) min(c, 0.11) h),
          oklch(from var(--_brand) max(l, 0.88) min(c, 0.055) h)
        )
      );
      --_on-accent: var(--psw-color-on-accent, light-dark(#fff, oklch(22% 0.02 335)));
      --_accent-text: var(
        --psw-color-accent-text,
        light-dark(
          oklch(from var(--_brand) min(l, 0.42) min(c, 0.12) h),
          oklch(from var(--_brand) max(l, 0.84) min(c, 0.07) h)
        )
      );
      --_notice: var(--psw-color-notice, light-dark(oklch(41% 0.075 68), oklch(87% 0.08 80)));
      --_focus: var(--psw-color-focus, light-dark(oklch(26% 0.018 335), oklch(96% 0.006 70)));
    }
  }
`;
