import { describe, expect, test } from '@jest/globals';

import { renderPage } from '../../../rehearsal/report/page.ts';
import { sampleReport, sampleStep } from '../../support/sample-report.ts';

describe('the report', () => {
  test('is one page that loads nothing and runs nothing', () => {
    const page = renderPage(sampleReport());
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).not.toMatch(/<(script|link|img|iframe)\b/i);
    expect(page).not.toMatch(/url\((?!#)/);
    expect(page).not.toMatch(/\ssrc=/);
  });

  test('says how it went, where, how long, what it would have cost, and what is left', () => {
    const page = renderPage(sampleReport());
    expect(page).toContain('✓ passed');
    expect(page).toContain('<a href="https://demo.openremote.example/">');
    expect(page).toContain('30m 00s');
    expect(page).toContain('18.0 s here, speed 100');
    expect(page).toMatch(/EKS control plane<\/td>[\s\S]*0\.45 h in all[\s\S]*\$0\.04/);
    expect(page).toContain('Nothing.');
  });

  test('says why it did not pass, and whose the rest is', () => {
    const left = {
      type: 'AWS::EC2::Volume',
      id: 'vol-1',
      region: 'eu-west-1',
      account: '1',
      state: 'available',
      owner: { kind: 'cluster', name: 'demo' } as const,
      since: undefined,
      usdPerMonth: 1.6,
    };
    const page = renderPage(sampleReport({ passed: false, reasons: ['1 thing left behind'], left: [left] }));
    expect(page).toContain('✗ did not pass');
    expect(page).toContain('<li>1 thing left behind</li>');
    expect(page).toMatch(/EBS volume<\/td>\s*<td class="ids">vol-1<\/td>[\s\S]*cluster demo[\s\S]*\$1\.60/);
  });

  test('draws jobs, steps and states on one axis, with their times in words', () => {
    const page = renderPage(sampleReport());
    // The control plane came up between seconds 70 and 580 of 1800.
    expect(page).toContain('CREATING: 0:01:10 to 0:09:40, 8m 30s');
    expect(page).toMatch(/class="creating"\s+x="3\.889%"\s+y="2"\s+width="28\.333%"/);
    expect(page).toContain('CREATING 0:01:10–0:09:40, ACTIVE 0:09:40–0:20:20, DELETING 0:20:20–0:28:20');
    expect(page).not.toContain('Not needed: ');
  });

  test('renders summaries: tables, charts in place of Mermaid, and no HTML that could do harm', () => {
    const page = renderPage(sampleReport());
    expect(page).toContain('<td>Control plane</td>');
    expect(page).toContain('Control plane 0:00:00–0:08:30');
    expect(page).toContain('Nodes 0:08:30–0:10:40');
    expect(page).toContain('<details><summary>More</summary>&lt;script&gt;alert(1)&lt;/script&gt;</details>');
  });

  test('keeps the lines of a log apart, and escapes them', () => {
    expect(renderPage(sampleReport())).toContain(
      '<span class="text">a &lt;b&gt; line</span>\n<span class="text">the next</span>',
    );
  });

  test('counts calls by service, with their errors, without those of the cloud itself', () => {
    const page = renderPage(sampleReport()).replace(/\s+/g, ' ');
    expect(page).toContain(
      '4 calls by the workflow, 1 answer with an error; 1 more by the controllers inside the cloud.',
    );
    expect(page).toContain('ThrottlingException × 1');
    expect(page).toContain('<code>patch deployments.apps</code>');
    expect(page).toContain('minute 0: 2 calls');
  });

  test('names, messages and summaries of a workflow cannot break out of their places', () => {
    const evil = '"><img src=x onerror=alert(1)>';
    const [workflow] = sampleReport().workflows;
    const [job] = workflow?.jobs ?? [];
    if (workflow === undefined || job === undefined) throw new Error('the sample has changed');
    const step = sampleStep({
      from: 0,
      to: 9,
      name: evil,
      summary: `${evil}\n\n[x](javascript:alert(1)) ![alt](http://x/y.png)\n\n${evil}`,
      annotations: [{ level: 'error', message: evil, title: evil }],
      log: [{ at: new Date(), kind: 'text', text: evil }],
    });
    const page = renderPage(
      sampleReport({
        url: 'javascript:alert(1)',
        title: evil,
        reasons: [evil],
        workflows: [{ ...workflow, name: evil, jobs: [{ ...job, name: evil, steps: [step] }] }],
      }),
    );
    expect(page).not.toMatch(/<img/i);
    expect(page).not.toMatch(/href="javascript:/i);
    expect(page).toContain('<a href="http://x/y.png">alt</a>');
  });
});
