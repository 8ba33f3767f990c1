import { FirstOfList } from './first-of-list';
import { breachText, issueText } from './issue-text';
import { type PackFault, packFaults } from './pack-faults';

/** There may be 100,000, so each is worded when it is shown. */
const faultText = (fault: PackFault): string => ('file' in fault ? issueText(fault) : breachText(fault));

/** What is wrong in the pack, a sentence each. */
export function PackIssues() {
  return (
    <FirstOfList items={packFaults.value}>
      {(shown) => (
        <ul class="pack-issues">
          {shown.map(faultText).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </FirstOfList>
  );
}
