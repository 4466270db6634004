import { callsChart } from './calls-chart.ts';
import { callsPerMinute, countByType, countCalls, type ServiceCount } from './counts.ts';
import { secondsOf, type ReportData } from './data.ts';
import { html, type Html } from './html.ts';
import { kindsText, kindText, ownerText, principalText, shortName } from './names.ts';
import { clockText, dollarText, plural, quantityText } from './time-text.ts';

export function callsSection(data: ReportData): Html {
  const services = countCalls(data.calls);
  const most = Math.max(1, ...services.map((service) => service.count));
  const total = services.reduce((sum, service) => sum + service.count, 0);
  const errors = services.reduce((sum, service) => sum + service.errors, 0);
  const internal = data.calls.filter((call) => call.internal).length;
  return html`<section id="calls">
    <h2>Calls</h2>
    <p class="lead">
      ${plural(total, 'call')} by the workflow, ${plural(errors, 'answer')} with an error; ${internal} more by the
      controllers inside the cloud.
    </p>
    ${callsChart(callsPerMinute(data.calls, (at) => secondsOf(data, at) / 60))}
    <table>
      <thead>
        <tr>
          <th>Service</th>
          <th class="number">Calls</th>
          <th class="number">Errors</th>
          <th></th>
        </tr>
      </thead>
      <tbody>
        ${services.map((service) => serviceRow(service, most))}
      </tbody>
    </table>
  </section>`;
}

function serviceRow(service: ServiceCount, most: number): Html {
  return html`<tr>
    <td>
      <details>
        <summary>${service.service}</summary>
        <table>
          <tbody>
            ${service.operations.map(
              ({ operation, count, mutating, errors }) =>
                html`<tr>
                  <td><code>${operation}</code>${mutating && html` <small class="ids">changes</small>`}</td>
                  <td class="number">${count}</td>
                  <td class="bad">${[...errors].map(([code, times]) => `${code} × ${times}`).join(', ')}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </details>
    </td>
    <td class="number">${service.count}</td>
    <td class="number ${service.errors > 0 && 'bad'}">${service.errors === 0 ? '–' : service.errors}</td>
    <td class="meter"><i style="width: ${((service.count / most) * 100).toFixed(1)}%"></i></td>
  </tr>`;
}

export function createdSection(data: ReportData): Html {
  const counts = countByType(data.resources);
  return html`<section id="created">
    <h2>Created</h2>
    ${
      counts.length === 0
        ? html`<p class="none">Nothing was created.</p>`
        : html`<div class="scroll">
              <table>
                <thead>
                  <tr>
                    <th class="number">Count</th>
                    <th>What</th>
                    <th>Names</th>
                    <th class="number">Gone again</th>
                  </tr>
                </thead>
                <tbody>
                  ${counts.map(
                    ({ type, count, gone, names }) =>
                      html`<tr>
                        <td class="number">${count}</td>
                        <td>${kindsText(type, count)}</td>
                        <td class="ids">${names.map(shortName).join(', ')}</td>
                        <td class="number ${gone < count && 'warn'}">
                          ${gone === count ? 'all' : `${gone} of ${count}`}
                        </td>
                      </tr>`,
                  )}
                </tbody>
              </table>
            </div>
            <details>
              <summary>Every one, with its life</summary>
              ${livesTable(data)}
            </details>`
    }
  </section>`;
}

function livesTable(data: ReportData): Html {
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          <th>What</th>
          <th>Id</th>
          <th>Made by</th>
          <th class="number">From</th>
          <th class="number">To</th>
          <th>States</th>
        </tr>
      </thead>
      <tbody>
        ${data.resources.map((resource) => {
          const from = secondsOf(data, resource.createdAt);
          const to = resource.deletedAt === undefined ? undefined : secondsOf(data, resource.deletedAt);
          return html`<tr>
            <td>${kindText(resource.type)}</td>
            <td class="ids">${shortName(resource.id)}</td>
            <td class="ids">${principalText(resource.createdBy)}</td>
            <td class="number">${clockText(from)}</td>
            <td class="number">${to === undefined ? 'still there' : clockText(to)}</td>
            <td class="ids">${resource.states.map(({ state }) => state).join(' → ')}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

export function leftSection(data: ReportData): Html {
  return html`<section id="left">
    <h2>Left behind</h2>
    ${
      data.left.length === 0
        ? html`<p class="none good">Nothing.</p>`
        : html`<div class="scroll">
            <table>
              <thead>
                <tr>
                  <th>What</th>
                  <th>Id</th>
                  <th>Region</th>
                  <th>Made by</th>
                </tr>
              </thead>
              <tbody>
                ${data.left.map(
                  ({ type, id, region, owner, state, usdPerMonth }) =>
                    html`<tr>
                      <td>${kindText(type)}</td>
                      <td class="ids">${shortName(id)}</td>
                      <td>${region}</td>
                      <td>${state ?? ''}</td>
                      <td class="ids">${ownerText(owner)}</td>
                      <td class="number">${usdPerMonth === undefined ? '?' : dollarText(usdPerMonth)}</td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
    }
  </section>`;
}

export function costSection(data: ReportData): Html {
  const { cost } = data;
  return html`<section id="cost">
    <h2>What it would have cost</h2>
    <table>
      <thead>
        <tr>
          <th>What</th>
          <th>How much of it</th>
          <th class="number">USD</th>
        </tr>
      </thead>
      <tbody>
        ${cost.lines.map(
          (line) =>
            html`<tr>
              <td>${line.item}</td>
              <td class="ids">${quantityText(line)}</td>
              <td class="number">${line.usd === undefined ? '?' : dollarText(line.usd)}</td>
            </tr>`,
        )}
        <tr class="total">
          <td>In all</td>
          <td class="ids">${cost.unpriced.length > 0 && `without ${cost.unpriced.join(', ')}: no price is known`}</td>
          <td class="number">${dollarText(cost.usd)}</td>
        </tr>
      </tbody>
    </table>
    <p class="lead after">${cost.note}</p>
  </section>`;
}
