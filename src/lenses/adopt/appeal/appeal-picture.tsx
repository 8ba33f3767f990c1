import { t } from '../../../i18n/translate';

/** A bench under a plane tree, in the colours of the map. */
export function AppealPicture() {
  return (
    <svg class="appeal-picture" viewBox="0 0 400 150" role="img" aria-label={t('adopt.appeal.picture')}>
      <path class="appeal-ground" d="M0 128 Q100 122 200 124 T400 122 V150 H0 Z" />
      <g class="appeal-tree">
        <circle cx="106" cy="46" r="34" />
        <circle cx="72" cy="64" r="24" />
        <circle cx="140" cy="62" r="27" />
        <circle cx="104" cy="72" r="26" />
      </g>
      <path class="appeal-trunk" d="M101 126 L104 82 L88 68 M104 92 L122 74" />
      <g class="appeal-shade">
        <ellipse cx="236" cy="129" rx="88" ry="5" />
      </g>
      <g class="appeal-bench">
        <path d="M168 76 H304 M168 86 H304" />
        <path d="M162 104 H310 M160 110 H312" />
        <path d="M178 72 V128 M294 72 V128 M162 104 V92 M310 104 V92" />
      </g>
    </svg>
  );
}
