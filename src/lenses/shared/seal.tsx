import './seal.css';

/** The seal is a sign, the same in every language; the name stands beside it or in the page's title. */
export function Seal() {
  return (
    <span class="seal" aria-hidden="true">
      {sealText}
    </span>
  );
}

const sealText = '坐坐';
