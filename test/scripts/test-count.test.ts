import { describe, expect, it } from 'vitest';
import { addCounts, countStep, countTests } from '../../scripts/test-count';

const report = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{}] }],
};

describe('countTests', () => {
  it('counts each test, and the skipped ones apart', () => {
    expect(countTests(report, 0)).toEqual({ passed: 5, failed: 0, skipped: 1 });
  });
  it('counts a file that could not be read as a failure', () => {
    const broken = { ...report, testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(countTests(broken, 1)).toEqual({ passed: 5, failed: 1, skipped: 1 });
  });
  it('never calls a run passed that ended badly, left no report or found no test', () => {
    expect(countTests(report, 1).failed).toBe(1);
    expect(countTests(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countTests({ ...report, numPassedTests: 0 }, 0).failed).toBe(1);
  });
});

describe('addCounts', () => {
  it('sums steps and tests', () => {
    expect(addCounts([countStep(0), countStep(2), countTests(report, 0)])).toEqual({
      passed: 6,
      failed: 1,
      skipped: 1,
    });
  });
});
