import { defaultSpeed, defaultWorkflows } from './arguments.ts';
import { faultExamples } from './fault-rule.ts';

export const helpText = `npm run rehearse -- [workflow.yml …] [options]

Runs workflow files on this machine against a local cloud that behaves like AWS and Kubernetes. No AWS account is touched,
nothing costs anything. Without a workflow: ${defaultWorkflows.join(', then ')}.

  -i, --input name=value   an input of the workflows (each takes those that it defines)
      --var name=value     a configuration variable (the vars context), on top of AWS_REGION and the rehearsal's roles
      --secret NAME        a secret; its value is taken from the environment variable NAME
      --event name         workflow_dispatch (default), workflow_call, schedule, pull_request or push
      --job id             run only this job and what it needs (may be given more than once)
      --speed N            N seconds there pass in one second here (default ${defaultSpeed})
      --fault rule         break a call (may be given more than once); see below
      --record file        write every call that was made to a file, one JSON object a line
      --report dir         write the report, one HTML page, to dir/index.html
      --keep               leave the cloud running at the end, say how to reach it, and wait for Ctrl-C; without a workflow
                           named, only the first of the two above is run, so that there is something to look at
      --expect-empty       fail if anything is left at the end, whatever the last workflow is
  -v, --verbose            print log groups whole, not only their titles
  -h, --help

Exit code
  0   every workflow succeeded, and nothing is left behind where nothing may be: that is judged when the last workflow ran
      the teardown action, or with --expect-empty. After any other workflow what it made is listed, not judged.
  1   a workflow failed or was cancelled, or something was left behind.
  2   nothing was run: the command line or a workflow file has a mistake, or asks for something that is not rehearsed.

The clock
  What AWS takes minutes for takes seconds here; all times are told on the rehearsed clock. The work of this machine itself
  (starting programs, checksums) runs on that clock too, stretched by the speed: durations and cost are upper bounds.
  timeout-minutes is divided by the speed, with a minute of real time on top for that reason.

Faults
  service:Operation[#occurrence,…]=effect    with the names of the AWS API; * for any service, an operation may end in *
  effects: error:CODE[:STATUS]   reset:before|after   slow:SECONDS   die:before|after (kills the running action)
${faultExamples.map((example) => `  --fault '${example}'`).join('\n')}
`;
