const id = 460;
const ids = [460];
const modules = { 2460: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { teardownWork: () => teardownWork });
  var access_inputs = __webpack_require__(6403), definition = __webpack_require__(1710), markdown = __webpack_require__(6510), connection = __webpack_require__(4134), explain = __webpack_require__(7993), all_pages = __webpack_require__(2308);
  async function listClusterLogGroups(aws, clusterName) {
    let { client, sdk } = await aws.logs(), starting = (logGroupNamePrefix) => (0, all_pages.S)((nextToken) => client.send(new sdk.DescribeLogGroupsCommand({ nextToken, logGroupNamePrefix })).then((page) => ({ items: (page.logGroups ?? []).map(({ logGroupName }) => logGroupName ?? ""), nextToken: page.nextToken })));
    return (await Promise.all([starting(`/aws/eks/${clusterName}/`), starting(`/aws/containerinsights/${clusterName}/`)])).flat();
  }
  var aws_records = __webpack_require__(980), ownership = __webpack_require__(7727);
  async function listVolumes(aws, environment) {
    let { client, sdk } = await aws.ec2(), having = (key) => (0, all_pages.S)((NextToken) => client.send(new sdk.DescribeVolumesCommand({ NextToken, Filters: [{ Name: `tag:${key}`, Values: [environment] }] })).then((page) => ({ items: page.Volumes ?? [], nextToken: page.NextToken }))), found = (await Promise.all([having(ownership.QY.environment), having("ebs.csi.aws.com/cluster-name")])).flat(), volumes = /* @__PURE__ */ new Map();
    for (let each of found) {
      let tags = (0, ownership.Sc)(each.Tags);
      (each.Attachments ?? []).some((attachment) => true === attachment.DeleteOnTermination) || volumes.set(each.VolumeId ?? "", { id: each.VolumeId ?? "", state: each.State ?? "", size: each.Size ?? 0, tags });
    }
    return [...volumes.values()];
  }
  var load_balancers = __webpack_require__(3986);
  async function listNetworkInterfaces(aws, vpcId) {
    let { client, sdk } = await aws.ec2();
    return (0, all_pages.S)((NextToken) => client.send(new sdk.DescribeNetworkInterfacesCommand({ NextToken, Filters: [{ Name: "vpc-id", Values: [vpcId] }] })).then((page) => ({ items: (page.NetworkInterfaces ?? []).map((each) => ({ id: each.NetworkInterfaceId ?? "", description: each.Description ?? "", status: each.Status ?? "", requesterManaged: each.RequesterManaged ?? false, subnetId: each.SubnetId ?? "" })), nextToken: page.NextToken })));
  }
  async function listControllerSecurityGroups(aws, clusterName) {
    return listSecurityGroups(aws, [{ Name: `tag:${load_balancers.Fj}`, Values: [clusterName] }]);
  }
  async function listSecurityGroups(aws, Filters) {
    let { client, sdk } = await aws.ec2();
    return (0, all_pages.S)((NextToken) => client.send(new sdk.DescribeSecurityGroupsCommand({ NextToken, Filters })).then((page) => ({ items: (page.SecurityGroups ?? []).map((each) => ({ id: each.GroupId ?? "", name: each.GroupName ?? "", vpcId: each.VpcId ?? "", tags: (0, ownership.Sc)(each.Tags) })), nextToken: page.NextToken })));
  }
  async function deleteSecurityGroups(aws, groups) {
    if (0 === groups.length) return;
    await (async function(aws2, groupIds) {
      let { client: client2, sdk: sdk2 } = await aws2.ec2();
      for (let filter of ["ip-permission.group-id", "egress.ip-permission.group-id"]) {
        let { SecurityGroups } = await client2.send(new sdk2.DescribeSecurityGroupsCommand({ Filters: [{ Name: filter, Values: [...groupIds] }] })), ingress = "ip-permission.group-id" === filter;
        for (let group of SecurityGroups ?? []) {
          let referring = ((ingress ? group.IpPermissions : group.IpPermissionsEgress) ?? []).map((rule) => ({ ...rule, IpRanges: [], Ipv6Ranges: [], PrefixListIds: [], UserIdGroupPairs: (rule.UserIdGroupPairs ?? []).filter((pair) => groupIds.includes(pair.GroupId ?? "")) })).filter((rule) => rule.UserIdGroupPairs.length > 0);
          if (0 === referring.length) continue;
          let request = { GroupId: group.GroupId, IpPermissions: referring };
          ingress ? await client2.send(new sdk2.RevokeSecurityGroupIngressCommand(request)) : await client2.send(new sdk2.RevokeSecurityGroupEgressCommand(request));
        }
      }
    })(aws, groups.map(({ id: id2 }) => id2));
    let { client, sdk } = await aws.ec2();
    for (let group of groups) try {
      await client.send(new sdk.DeleteSecurityGroupCommand({ GroupId: group.id }));
    } catch (error) {
      if (!(0, explain.m_)(error, "InvalidGroup.NotFound")) throw error;
    }
  }
  var cluster_tools = __webpack_require__(6929), wait_in_sync = __webpack_require__(8269), helm = __webpack_require__(6042), action_error = __webpack_require__(5505), wait_until = __webpack_require__(4317), clusters = __webpack_require__(8227), hosted_zones = __webpack_require__(9565), record_ownership = __webpack_require__(7709), aws_stacks = __webpack_require__(1937);
  async function takeInventory(aws, environment) {
    let [cluster, stacks, loadBalancers, targetGroups, securityGroups, volumes, logGroups, records] = await Promise.all([(0, clusters.K$)(aws, environment), (0, aws_stacks.mY)(aws, environment), (0, load_balancers.ec)(aws, environment), (0, load_balancers.CS)(aws), listControllerSecurityGroups(aws, environment), listVolumes(aws, environment), listClusterLogGroups(aws, environment), listOwnedRecords(aws, environment)]);
    return { cluster, stacks, vpcId: await (async function(aws2, environment2, stacks2) {
      let stack = stacks2.find((each) => each.name === (0, aws_stacks.CW)(environment2));
      if (void 0 === stack) return;
      let vpc = (await (0, aws_stacks.uq)(aws2, stack.id)).find(({ type }) => "AWS::EC2::VPC" === type);
      return void 0 === vpc || "" === vpc.physicalId || "DELETE_COMPLETE" === vpc.status ? void 0 : vpc.physicalId;
    })(aws, environment, stacks), loadBalancers, targetGroups: targetGroups.filter((group) => group.tags[load_balancers.Fj] === environment), securityGroups, volumes, logGroups, records };
  }
  async function listOwnedRecords(aws, environment) {
    let zones = (await (0, hosted_zones.X1)(aws)).filter((zone) => !zone.private);
    return (await Promise.all(zones.map(async (zone) => {
      var environment1, records;
      let markers, names;
      return { zone, records: (environment1 = environment, names = (markers = (records = await (0, aws_records.VI)(aws, zone.id)).filter((record) => (0, record_ownership.bf)(record)?.owner === environment1)).map((record) => (0, record_ownership.bf)(record)?.hostname), [...records.filter((record) => names.includes(record.name) && ["A", "AAAA", "CNAME"].includes(record.type) && void 0 === record.setIdentifier), ...markers]) };
    }))).filter(({ records }) => records.length > 0);
  }
  function itemsOf(inventory) {
    let items = (kind, ids2) => ids2.map((id2) => ({ kind, id: id2 }));
    return [...inventory.records.flatMap(({ zone, records }) => items("DNS record", records.map((record) => `${record.type} ${record.name} in ${zone.name}`))), ...items("load balancer", inventory.loadBalancers.map(({ name }) => name)), ...items("target group", inventory.targetGroups.map(({ name }) => name)), ...items("security group", inventory.securityGroups.map(({ id: id2, name }) => `${id2} (${name})`)), ...items("volume", inventory.volumes.map(({ id: id2, size }) => `${id2} (${size} GiB)`)), ...items("EKS cluster", void 0 === inventory.cluster ? [] : [inventory.cluster.name]), ...items("CloudFormation stack", inventory.stacks.map(({ name }) => name)), ...items("VPC", void 0 === inventory.vpcId ? [] : [inventory.vpcId]), ...items("log group", inventory.logGroups)];
  }
  async function listLeft(aws, environment) {
    let [inventory, tagged] = await Promise.all([takeInventory(aws, environment), (async function(aws2, environment2) {
      let { client, sdk } = await aws2.tagging();
      return (0, all_pages.S)((PaginationToken) => client.send(new sdk.GetResourcesCommand({ PaginationToken, TagFilters: [{ Key: ownership.QY.managedBy, Values: ["eks-actions"] }, { Key: ownership.QY.environment, Values: [environment2] }] })).then((page) => ({ items: (page.ResourceTagMappingList ?? []).map(({ ResourceARN }) => ResourceARN ?? ""), nextToken: "" === page.PaginationToken ? void 0 : page.PaginationToken })));
    })(aws, environment)]);
    return [...itemsOf(inventory), ...tagged.map((id2) => ({ kind: "tagged resource", id: id2 }))];
  }
  var follow_stacks = __webpack_require__(3795), eksctl = __webpack_require__(2172);
  let knownGroups = /^(eks-cluster-sg-|eksctl-|k8s-)/;
  var kubectl = __webpack_require__(6026);
  async function listEntries(tools) {
    let [services, ingresses] = await Promise.all([(0, kubectl.r9)("services", tools), (0, kubectl.r9)("ingresses.networking.k8s.io", tools)]);
    return [...services.filter((service) => "LoadBalancer" === service.spec.type), ...ingresses];
  }
  function describe({ kind, metadata }) {
    return `${kind} ${metadata.namespace ?? ""}/${metadata.name}`;
  }
  var clock = __webpack_require__(6557);
  let controllerRelease = { name: "aws-load-balancer-controller", namespace: "kube-system" }, systemNamespaces = ["kube-system", "kube-public", "kube-node-lease"], teardownWork = (0, definition.l)({ connect: async (inputs, runtime) => ({ inputs, runtime, aws: await connection.g.connect({ access: (0, access_inputs.lp)(inputs, runtime.environment), ...runtime }) }), observe: ({ aws, inputs }) => takeInventory(aws, inputs.clusterName), plan: function(inputs, inventory) {
    var environment;
    let items;
    (function(environment2, { cluster, stacks }) {
      let foreign = void 0 === cluster || (0, ownership.go)(cluster.tags, environment2) ? stacks.find((stack) => !(0, ownership.go)(stack.tags, environment2))?.id : cluster.arn;
      if (void 0 !== foreign) throw new action_error.lZ({ what: `"${environment2}" was not made by this suite, so nothing of it is deleted`, where: foreign, why: `it lacks the tags ${ownership.QY.managedBy}=eks-actions and ${ownership.QY.environment}=${environment2}`, remedy: "Correct `cluster-name`. Nothing was deleted." });
    })(inputs.clusterName, inventory), (function({ data, clusterName }, { volumes }) {
      if ("delete" !== data && 0 !== volumes.length) throw new action_error.lZ({ what: `The environment "${clusterName}" holds data, and nothing says that it may be deleted`, where: volumes.map(({ id: id2, size }) => `${id2} (${size} GiB)`).join(", "), why: "`data` is `refuse`, which is its default", remedy: "Set `data: delete` if the data is not needed any more. Nothing was deleted." });
    })(inputs, inventory);
    let alive = inventory.cluster?.status === "ACTIVE" || inventory.cluster?.status === "UPDATING", wanted = [{ id: "records", title: "Delete the DNS records", when: inventory.records.length > 0 }, { id: "entries", title: "Delete Ingresses and Services with load balancers", when: alive }, { id: "load-balancers", title: "Wait until the load balancers are gone", after: ["records", "entries"], when: alive || inventory.loadBalancers.length + inventory.targetGroups.length > 0 }, { id: "workloads", title: "Uninstall what is deployed and delete its volumes", after: ["entries"], when: alive }, { id: "controller", title: "Uninstall the load balancer controller", after: ["load-balancers", "workloads"], when: alive }, { id: "security-groups", title: "Delete the controller's security groups", after: ["load-balancers", "controller"], when: alive || inventory.securityGroups.length > 0 }, { id: "cluster", title: `Delete the EKS cluster "${inputs.clusterName}" and its stacks`, after: ["load-balancers", "workloads", "controller", "security-groups"], when: void 0 !== inventory.cluster || inventory.stacks.length > 0 }, { id: "sweep", title: "Delete what is left over", after: ["records", "cluster"], when: itemsOf(inventory).length > 0 }, { id: "audit", title: "Look whether anything is left", after: ["sweep"], when: true }], ids2 = wanted.filter((step) => step.when).map((step) => step.id);
    return { notes: (environment = inputs.clusterName, 0 === (items = itemsOf(inventory)).length ? [`Nothing of the environment "${environment}" was found.`] : items.map(({ kind, id: id2 }) => `${kind} ${id2}`)), steps: wanted.filter((step) => step.when).map(({ id: id2, title, after = [] }) => ({ id: id2, title, after: after.filter((each) => ids2.includes(each)) })) };
  }, steps: function({ aws, inputs, runtime }, inventory) {
    let clusterName = inputs.clusterName, alive = inventory.cluster?.status === "ACTIVE" || inventory.cluster?.status === "UPDATING", tools = async () => {
      if (void 0 === inventory.cluster) throw Error("Kubernetes steps are planned only with a cluster");
      return (0, cluster_tools.Z)(aws, inventory.cluster, runtime);
    };
    return { records: (context) => (async function(aws2, environment, context2) {
      let owned = await listOwnedRecords(aws2, environment);
      for (let { zone, records } of owned) {
        for (let record of records) context2.log(`Deleting ${record.type} ${record.name}`);
        let changes = records.map((record) => ({ action: "DELETE", record })), change = await (0, aws_records.nJ)(aws2, zone.id, changes, `eks-actions: teardown of ${environment}`);
        await (0, wait_in_sync.K)(aws2, change, context2);
      }
      return `${owned.flatMap(({ records }) => records).length} record(s)`;
    })(aws, clusterName, context), entries: async (context) => (async function(tools2, context2) {
      let entries = await listEntries(tools2);
      for (let entry of entries) context2.log(`Deleting ${describe(entry)}`), await (0, kubectl.Lr)(["delete", entry.kind.toLowerCase(), entry.metadata.name, `--namespace=${entry.metadata.namespace ?? "default"}`, "--wait=false", "--ignore-not-found"], tools2);
      return (0, wait_until.a)({ for: "Ingresses and Services to be gone", every: 5, limit: 900, remedy: "The load balancer controller takes their finalizers off; see its log: `kubectl logs -n kube-system deployment/aws-load-balancer-controller`.", look: async () => {
        let left = await listEntries(tools2);
        return 0 === left.length ? { done: true, value: `${entries.length} deleted` } : { done: false, seen: left.map(describe).join(", ") };
      } }, context2);
    })(await tools(), context), "load-balancers": (context) => (async function(aws2, gate, context2) {
      let start = (0, clock.us)();
      await (0, wait_until.a)({ for: "the load balancers to be gone", every: 10, limit: 900, remedy: "Run the step again; it goes on where it stopped.", look: async () => {
        let left = await (async function(aws3, clusterName2) {
          let [loadBalancers, groups] = await Promise.all([(0, load_balancers.ec)(aws3, clusterName2), (0, load_balancers.CS)(aws3)]), ownGroups = groups.filter((group) => group.tags[load_balancers.Fj] === clusterName2);
          return [...loadBalancers.map(({ arn, name }) => ({ name: `load balancer ${name}`, remove: () => (0, load_balancers.oX)(aws3, arn) })), ...ownGroups.map(({ arn, name, loadBalancerArns }) => ({ name: `target group ${name}`, remove: () => loadBalancerArns.length > 0 ? Promise.resolve() : (0, load_balancers.Gb)(aws3, arn) }))];
        })(aws2, gate.clusterName);
        if (0 === left.length) return { done: true, value: true };
        if (!gate.controllerAlive || (0, clock.us)() - start > 300) for (let each of (context2.log("No controller takes them down: deleting them by their tags"), left)) await each.remove();
        return { done: false, seen: left.map(({ name }) => name).join(", ") };
      } }, context2), void 0 !== gate.vpcId && await (async function(aws3, vpcId, context3) {
        await (0, wait_until.a)({ for: "the load balancers' network interfaces to be gone", every: 10, limit: 900, remedy: "AWS deletes them by itself, mostly within five minutes. Run the step again.", look: async () => {
          let left = (await listNetworkInterfaces(aws3, vpcId)).filter(({ description }) => description.startsWith("ELB "));
          return 0 === left.length ? { done: true, value: true } : { done: false, seen: left.map(({ id: id2, description }) => `${id2} (${description})`).join(", ") };
        } }, context3);
      })(aws2, gate.vpcId, context2);
    })(aws, { clusterName, vpcId: inventory.vpcId, controllerAlive: alive }, context), workloads: async (context) => (async function(tools2, context2) {
      let releases = (await (0, helm.tH)(tools2)).filter(({ name }) => name !== controllerRelease.name);
      for (let release of releases) await (0, helm.an)(release, tools2, context2.log);
      await (async function(tools3, context3) {
        for (let { kind, metadata } of (await (0, kubectl.r9)("deployments.apps,statefulsets.apps", tools3)).filter(({ metadata: metadata2, spec }) => !systemNamespaces.includes(metadata2.namespace ?? "") && (spec.replicas ?? 1) > 0)) context3.log(`Stopping ${kind} ${metadata.namespace ?? ""}/${metadata.name}`), await (0, kubectl.Lr)(["scale", kind.toLowerCase(), metadata.name, `--namespace=${metadata.namespace ?? ""}`, "--replicas=0"], tools3);
      })(tools2, context2);
      let claims = await (0, kubectl.r9)("persistentvolumeclaims", tools2);
      for (let { metadata } of claims) context2.log(`Deleting claim ${metadata.namespace ?? ""}/${metadata.name}`), await (0, kubectl.Lr)(["delete", "persistentvolumeclaim", metadata.name, `--namespace=${metadata.namespace ?? ""}`, "--wait=false", "--ignore-not-found"], tools2);
      return await (async function(tools3, context3) {
        await (0, wait_until.a)({ for: "the volumes to be deleted", every: 5, limit: 600, remedy: "A claim stays while a pod uses it: `kubectl get pods,pvc -A`. Run the step again.", look: async () => {
          let [claims2, volumes] = await Promise.all([(0, kubectl.r9)("persistentvolumeclaims", tools3), (0, kubectl.r9)("persistentvolumes", tools3)]), left = [...claims2.map(({ metadata }) => `claim ${metadata.namespace ?? ""}/${metadata.name}`), ...volumes.map(({ metadata }) => `volume ${metadata.name}`)];
          return 0 === left.length ? { done: true, value: true } : { done: false, seen: left.join(", ") };
        } }, context3);
      })(tools2, context2), `${releases.length} release(s), ${claims.length} claim(s)`;
    })(await tools(), context), controller: async (context) => (0, helm.an)(controllerRelease, await tools(), context.log), "security-groups": async () => deleteSecurityGroups(aws, await listControllerSecurityGroups(aws, clusterName)), cluster: async (context) => (async function(deletion, context2) {
      let { aws: aws2, clusterName: clusterName2 } = deletion, follow = (work) => (0, follow_stacks.h)(aws2, clusterName2, context2.log, work), cluster = await (0, clusters.K$)(aws2, clusterName2);
      if (void 0 !== cluster && "DELETING" !== cluster.status && "CREATING" !== cluster.status) {
        let run = { environment: deletion.environment, signal: context2.signal, log: context2.log }, force = "ACTIVE" !== cluster.status, { exitCode } = await follow(eksctl.eO({ name: clusterName2, region: aws2.region, force }, run));
        context2.log(`eksctl ended with exit code ${exitCode}; looking what is left`);
      }
      for (let round = 1; ; round += 1) {
        let left = await follow((async function(deletion2, context3) {
          let { aws: aws3, clusterName: clusterName3 } = deletion2, isLast = (stack) => stack.name === (0, aws_stacks.CW)(clusterName3);
          for (let wave of ["parts", "control plane"]) {
            let now = (await (async function({ aws: aws4, clusterName: clusterName4, stacks }) {
              let known = await Promise.all(stacks.map((stack) => (0, aws_stacks.GO)(aws4, stack.id))), living = /* @__PURE__ */ new Map();
              for (let stack of [...known, ...await (0, aws_stacks.mY)(aws4, clusterName4)]) void 0 !== stack && "DELETE_COMPLETE" !== stack.status && living.set(stack.id, stack);
              return [...living.values()];
            })(deletion2)).filter((stack) => "control plane" === wave === isLast(stack));
            for (let stack of now) "DELETE_IN_PROGRESS" !== stack.status && (context3.log(`Deleting stack ${stack.name}, which is ${stack.status}`), await (0, aws_stacks.wm)(aws3, stack));
            let failed = await (async function(aws4, stacks, context4) {
              return 0 === stacks.length ? [] : (0, wait_until.a)({ for: `${stacks.length} stack(s) to be deleted`, every: 20, limit: 2700, remedy: "CloudFormation goes on by itself. Run the step again; it takes up what it finds.", look: async () => {
                let now2 = (await Promise.all(stacks.map(({ id: id2 }) => (0, aws_stacks.GO)(aws4, id2)))).filter((stack) => void 0 !== stack && "DELETE_COMPLETE" !== stack.status), moving = now2.filter((stack) => "DELETE_FAILED" !== stack.status);
                return 0 === moving.length ? { done: true, value: now2 } : { done: false, seen: moving.map(({ name, status }) => `${name} is ${status}`).join(", ") };
              } }, context4);
            })(aws3, now, context3);
            if (failed.length > 0) return failed;
          }
          return [];
        })(deletion, context2));
        if (0 === left.length) return `${deletion.stacks.length} stack(s) deleted`;
        if (3 === round) throw await (async function(aws3, stacks) {
          let events = (await Promise.all(stacks.map(({ id: id2 }) => (0, aws_stacks.oY)(aws3, id2)))).flat(), failure = (0, aws_stacks.fx)(events.filter(({ status }) => "DELETE_FAILED" === status));
          return new action_error.lZ({ what: `${stacks.map(({ name }) => name).join(", ")} can't be deleted, even after 3 tries`, where: void 0 === failure ? stacks.map(({ id: id2 }) => id2).join(", ") : `${failure.type} ${failure.physicalId}`, why: failure?.reason ?? stacks[0]?.reason ?? "CloudFormation gives no reason", remedy: "Remove what the reason names, then run the step again.", details: events.filter(({ status }) => status.includes("FAILED")).slice(-20).map(aws_stacks.ez) });
        })(aws2, left);
        context2.log(`${left.map(({ name }) => name).join(", ")} could not be deleted; sweeping the VPC and trying again`), void 0 !== deletion.vpcId && await (async function(aws3, vpcId, context3) {
          for (let each of await listNetworkInterfaces(aws3, vpcId)) {
            if ("available" !== each.status || each.requesterManaged) {
              context3.log(`In the VPC: network interface ${each.id}, ${each.status} (${each.description})`);
              continue;
            }
            context3.log(`Deleting network interface ${each.id} (${each.description})`), await (async function(aws4, id2) {
              let { client, sdk } = await aws4.ec2();
              try {
                await client.send(new sdk.DeleteNetworkInterfaceCommand({ NetworkInterfaceId: id2 }));
              } catch (error) {
                if (!(0, explain.m_)(error, "InvalidNetworkInterfaceID.NotFound")) throw error;
              }
            })(aws3, each.id);
          }
          let groups = await (async function(aws4, vpcId2) {
            return (await listSecurityGroups(aws4, [{ Name: "vpc-id", Values: [vpcId2] }])).filter(({ name }) => "default" !== name);
          })(aws3, vpcId), known = groups.filter(({ name, tags }) => knownGroups.test(name) && !("aws:cloudformation:stack-id" in tags));
          for (let group of groups.filter((each) => !known.includes(each) && !("aws:cloudformation:stack-id" in each.tags))) context3.log(`In the VPC: security group ${group.id} (${group.name}), not made by us`);
          for (let group of known) await deleteSecurityGroups(aws3, [group]).catch((error) => context3.log(`Security group ${group.id} (${group.name}) stays for now: ${String(error)}`));
        })(aws2, deletion.vpcId, context2);
      }
    })({ aws, clusterName, stacks: inventory.stacks, vpcId: inventory.vpcId, environment: await aws.childEnvironment() }, context), sweep: (context) => (async function(aws2, clusterName2, context2) {
      for (let volume of await listVolumes(aws2, clusterName2)) context2.log(`Deleting volume ${volume.id}, ${volume.state}, ${volume.size} GiB`), await (async function(aws3, id2) {
        let { client, sdk } = await aws3.ec2();
        try {
          await client.send(new sdk.DeleteVolumeCommand({ VolumeId: id2 }));
        } catch (error) {
          if (!(0, explain.m_)(error, "InvalidVolume.NotFound")) throw error;
        }
      })(aws2, volume.id);
      for (let group of await listClusterLogGroups(aws2, clusterName2)) context2.log(`Deleting log group ${group}`), await (async function(aws3, logGroupName) {
        let { client, sdk } = await aws3.logs();
        try {
          await client.send(new sdk.DeleteLogGroupCommand({ logGroupName }));
        } catch (error) {
          if (!(0, explain.m_)(error, "ResourceNotFoundException")) throw error;
        }
      })(aws2, group);
    })(aws, clusterName, context), audit: (context) => (async function(aws2, environment, context2) {
      let left = [];
      try {
        return await (0, wait_until.a)({ for: "the second inventory to be empty", every: 15, limit: 300, look: async () => (left = await listLeft(aws2, environment), 0 === left.length ? { done: true, value: "left behind: nothing" } : { done: false, seen: left.map(({ kind, id: id2 }) => `${kind} ${id2}`).join(", ") }) }, context2);
      } catch (error) {
        if (0 === left.length || context2.signal.aborted) throw error;
        throw new action_error.lZ({ what: `${left.length} thing(s) of the environment "${environment}" are left, and cost money`, where: left.map(({ kind, id: id2 }) => `${kind} ${id2}`).join(", "), remedy: "Run the step again: it deletes what can be deleted by now. What stays after that has to be deleted by hand.", cause: error });
      }
    })(aws, clusterName, context) };
  }, report: async ({ aws, inputs }, inventory) => {
    let left = await listLeft(aws, inputs.clusterName), deleted = itemsOf(inventory).filter((item) => !left.some((each) => each.kind === item.kind && each.id === item.id));
    return { outputs: { deleted: JSON.stringify(deleted), leaked: JSON.stringify(left) }, sections: [listSection("Deleted", deleted), listSection("Left", left)] };
  } });
  function listSection(title, items) {
    return 0 === items.length ? `### ${title}

Nothing.` : `### ${title}

${(0, markdown.tp)(["Kind", "Id"], items.map(({ kind, id: id2 }) => [kind, (0, markdown.aY)(id2)]))}`;
  }
}, 9565: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { Ai: () => withoutDot, X1: () => listHostedZones, fU: () => zonesFor, z$: () => liesIn });
  var _all_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2308);
  async function listHostedZones(aws) {
    let { client, sdk } = await aws.route53();
    return (0, _all_pages_js__WEBPACK_IMPORTED_MODULE_0__.S)((Marker) => client.send(new sdk.ListHostedZonesCommand({ Marker })).then((page) => ({ items: (page.HostedZones ?? []).map((zone) => ({ id: (zone.Id ?? "").replace("/hostedzone/", ""), name: withoutDot(zone.Name ?? ""), private: zone.Config?.PrivateZone ?? false })), nextToken: true === page.IsTruncated ? page.NextMarker : void 0 })));
  }
  function zonesFor(hostname, zones) {
    let matching = zones.filter((zone) => !zone.private && liesIn(hostname, zone.name)), longest = Math.max(0, ...matching.map((zone) => zone.name.length));
    return matching.filter((zone) => zone.name.length === longest);
  }
  function liesIn(hostname, zoneName) {
    return hostname === zoneName || hostname.endsWith(`.${zoneName}`);
  }
  function withoutDot(name) {
    return name.toLowerCase().replace(/\.$/, "").replaceAll(/\\(\d{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
  }
}, 3986: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { CS: () => listTargetGroups, Fj: () => controllerClusterTag, Gb: () => deleteTargetGroup, c1: () => listLoadBalancers, ec: () => listClusterLoadBalancers, kG: () => targetHealth, oX: () => deleteLoadBalancer });
  var _errors_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7993), _all_pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2308), _ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7727);
  let controllerClusterTag = "elbv2.k8s.aws/cluster";
  async function listLoadBalancers(aws) {
    let { client, sdk } = await aws.elasticLoadBalancing(), found = await (0, _all_pages_js__WEBPACK_IMPORTED_MODULE_2__.S)((Marker) => client.send(new sdk.DescribeLoadBalancersCommand({ Marker })).then((page) => ({ items: page.LoadBalancers ?? [], nextToken: page.NextMarker }))), tags = await readTags(aws, found.map((each) => each.LoadBalancerArn ?? ""));
    return found.map((each) => ({ arn: each.LoadBalancerArn ?? "", name: each.LoadBalancerName ?? "", dnsName: each.DNSName ?? "", hostedZoneId: each.CanonicalHostedZoneId ?? "", type: each.Type ?? "", scheme: each.Scheme ?? "", state: each.State?.Code ?? "unknown", vpcId: each.VpcId ?? "", tags: tags.get(each.LoadBalancerArn ?? "") ?? {} }));
  }
  async function listClusterLoadBalancers(aws, clusterName) {
    return (await listLoadBalancers(aws)).filter((each) => each.tags[controllerClusterTag] === clusterName);
  }
  async function listTargetGroups(aws) {
    let { client, sdk } = await aws.elasticLoadBalancing(), found = await (0, _all_pages_js__WEBPACK_IMPORTED_MODULE_2__.S)((Marker) => client.send(new sdk.DescribeTargetGroupsCommand({ Marker })).then((page) => ({ items: page.TargetGroups ?? [], nextToken: page.NextMarker }))), tags = await readTags(aws, found.map((each) => each.TargetGroupArn ?? ""));
    return found.map((each) => ({ arn: each.TargetGroupArn ?? "", name: each.TargetGroupName ?? "", port: each.Port ?? 0, loadBalancerArns: each.LoadBalancerArns ?? [], vpcId: each.VpcId ?? "", tags: tags.get(each.TargetGroupArn ?? "") ?? {} }));
  }
  async function targetHealth(aws, loadBalancerArn) {
    let { client, sdk } = await aws.elasticLoadBalancing(), { TargetGroups } = await client.send(new sdk.DescribeTargetGroupsCommand({ LoadBalancerArn: loadBalancerArn }));
    return Promise.all((TargetGroups ?? []).map(async (group) => {
      let { TargetHealthDescriptions } = await client.send(new sdk.DescribeTargetHealthCommand({ TargetGroupArn: group.TargetGroupArn })), states = (TargetHealthDescriptions ?? []).map(({ TargetHealth }) => TargetHealth?.State ?? "unknown");
      return { name: group.TargetGroupName ?? "", port: group.Port ?? 0, healthy: states.filter((state) => "healthy" === state).length, states };
    }));
  }
  async function deleteLoadBalancer(aws, arn) {
    let { client, sdk } = await aws.elasticLoadBalancing();
    await client.send(new sdk.ModifyLoadBalancerAttributesCommand({ LoadBalancerArn: arn, Attributes: [{ Key: "deletion_protection.enabled", Value: "false" }] })), await client.send(new sdk.DeleteLoadBalancerCommand({ LoadBalancerArn: arn }));
  }
  async function deleteTargetGroup(aws, arn) {
    let { client, sdk } = await aws.elasticLoadBalancing();
    await client.send(new sdk.DeleteTargetGroupCommand({ TargetGroupArn: arn }));
  }
  async function readTags(aws, arns) {
    let { client, sdk } = await aws.elasticLoadBalancing(), tags = /* @__PURE__ */ new Map(), read = async (some) => {
      let { TagDescriptions } = await client.send(new sdk.DescribeTagsCommand({ ResourceArns: [...some] }));
      for (let each of TagDescriptions ?? []) tags.set(each.ResourceArn ?? "", (0, _ownership_js__WEBPACK_IMPORTED_MODULE_1__.Sc)(each.Tags));
    };
    for (let at = 0; at < arns.length; at += 20) {
      let some = arns.slice(at, at + 20);
      try {
        await read(some);
      } catch (error) {
        if (!(0, _errors_explain_js__WEBPACK_IMPORTED_MODULE_0__.m_)(error, "LoadBalancerNotFoundException", "TargetGroupNotFoundException")) throw error;
        for (let arn of some) await read([arn]).catch(() => void 0);
      }
    }
    return tags;
  }
}, 7709: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  function ownershipRecord(hostname, environment) {
    return { name: ownershipName(hostname), type: "TXT", ttl: 300, values: [`"heritage=external-dns,external-dns/owner=${environment},external-dns/resource=eks-actions/${hostname}"`] };
  }
  function ownershipName(hostname) {
    return `a-${hostname}`;
  }
  function ownerOf(record) {
    if ("TXT" !== record.type || !record.name.startsWith("a-")) return;
    let owner = /heritage=external-dns,external-dns\/owner=([^,"]+)/.exec(record.values.join(""))?.[1];
    return void 0 === owner ? void 0 : { owner, hostname: record.name.slice(2) };
  }
  __webpack_require__.d(__webpack_exports__, { b: () => ownershipRecord, bf: () => ownerOf, do: () => ownershipName });
}, 980: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { VI: () => listRecords, nJ: () => changeRecords, zQ: () => changeStatus });
  var _all_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2308), _hosted_zones_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9565);
  async function listRecords(aws, zoneId) {
    let { client, sdk } = await aws.route53();
    return (0, _all_pages_js__WEBPACK_IMPORTED_MODULE_0__.S)((start) => client.send(new sdk.ListResourceRecordSetsCommand({ HostedZoneId: zoneId, ...start })).then((page) => ({ items: (page.ResourceRecordSets ?? []).map(toRecordSet), nextToken: true === page.IsTruncated ? { StartRecordName: page.NextRecordName, StartRecordType: page.NextRecordType, StartRecordIdentifier: page.NextRecordIdentifier } : void 0 })));
  }
  async function changeRecords(aws, zoneId, changes, comment) {
    let { client, sdk } = await aws.route53(), { ChangeInfo } = await client.send(new sdk.ChangeResourceRecordSetsCommand({ HostedZoneId: zoneId, ChangeBatch: { Comment: comment, Changes: changes.map(({ action, record }) => {
      var record1;
      return { Action: action, ResourceRecordSet: { Name: (record1 = record).name, Type: record1.type, ...void 0 === record1.alias ? { TTL: record1.ttl ?? 300, ResourceRecords: record1.values.map((Value) => ({ Value })) } : { AliasTarget: { HostedZoneId: record1.alias.hostedZoneId, DNSName: record1.alias.dnsName, EvaluateTargetHealth: false } } } };
    }) } }));
    return (ChangeInfo?.Id ?? "").replace("/change/", "");
  }
  async function changeStatus(aws, changeId) {
    let { client, sdk } = await aws.route53(), { ChangeInfo } = await client.send(new sdk.GetChangeCommand({ Id: changeId }));
    return ChangeInfo?.Status ?? "PENDING";
  }
  function toRecordSet(record) {
    let { AliasTarget, TTL, ResourceRecords, SetIdentifier } = record;
    return { name: (0, _hosted_zones_js__WEBPACK_IMPORTED_MODULE_1__.Ai)(record.Name ?? ""), type: record.Type ?? "", values: (ResourceRecords ?? []).map(({ Value }) => Value ?? ""), ...void 0 === AliasTarget ? {} : { alias: { hostedZoneId: AliasTarget.HostedZoneId ?? "", dnsName: (0, _hosted_zones_js__WEBPACK_IMPORTED_MODULE_1__.Ai)(AliasTarget.DNSName ?? "") } }, ...void 0 === TTL ? {} : { ttl: TTL }, ...void 0 === SetIdentifier ? {} : { setIdentifier: SetIdentifier } };
  }
}, 8269: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { K: () => waitInSync });
  var _time_wait_until_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4317), _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(980);
  async function waitInSync(aws, changeId, waiting) {
    await (0, _time_wait_until_js__WEBPACK_IMPORTED_MODULE_0__.a)({ for: "the change to be INSYNC", every: 5, limit: 600, remedy: "Run the step again. Route 53 rarely takes more than a minute.", look: async () => {
      let status = await (0, _records_js__WEBPACK_IMPORTED_MODULE_1__.zQ)(aws, changeId);
      return "INSYNC" === status ? { done: true, value: true } : { done: false, seen: status };
    } }, waiting);
  }
}, 6042: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { D0: () => chartCrds, Ie: () => helmMajor, Os: () => upgradeRelease, _8: () => releaseValues, an: () => uninstallRelease, sn: () => releaseStatus, tH: () => listReleases });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455), node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760), node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598), _errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5505), _run_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(573);
  let remedy = "Read the lines of Helm above; run the step again when their cause is gone.";
  async function helmMajor(tools) {
    let { stdout } = await (0, _run_command_js__WEBPACK_IMPORTED_MODULE_4__.Pv)({ command: "helm", args: ["version", "--template={{.Version}}"], ...tools }, { what: "Helm did not say its version", remedy }), major = /^v?(\d+)\./.exec(stdout)?.[1];
    if ("3" === major || "4" === major) return Number(major);
    throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__.lZ({ what: `Helm ${stdout.trim()} is not supported`, why: "this suite knows Helm 3 and Helm 4", remedy: "Install one of them by openremote/eks-actions/setup-tools." });
  }
  async function releaseStatus(release, tools) {
    let result = await (0, _run_command_js__WEBPACK_IMPORTED_MODULE_4__.d1)({ command: "helm", args: ["history", release.name, `--namespace=${release.namespace}`, "--max=1", "--output=json"], ...tools });
    if (0 !== result.exitCode) {
      if (result.errorLines.some((line) => line.includes("release: not found"))) return;
      throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__.lZ({ what: `Helm did not show the history of release ${release.name}`, where: `namespace ${release.namespace}`, why: (0, _run_command_js__WEBPACK_IMPORTED_MODULE_4__.A3)(result), remedy, details: result.errorLines });
    }
    let [last] = JSON.parse(result.stdout);
    return last;
  }
  async function upgradeRelease(options, tools) {
    let valuesFile = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.directory, `values-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomUUID)()}.json`);
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(valuesFile, JSON.stringify(options.values), { mode: 384 }), await (0, _run_command_js__WEBPACK_IMPORTED_MODULE_4__.Pv)({ command: "helm", args: ["upgrade", options.name, ...sourceArguments(options.source), "--install", `--namespace=${options.namespace}`, "--create-namespace", ...(options.valuesFiles ?? []).map((file) => `--values=${file}`), `--values=${valuesFile}`, "--history-max=10", ...4 === options.major ? ["--wait=hookOnly", "--server-side=auto"] : []], onLine: options.log, ...tools }, { what: `Helm could not install or upgrade the release ${options.name}`, remedy });
  }
  async function uninstallRelease(release, tools, log) {
    await (0, _run_command_js__WEBPACK_IMPORTED_MODULE_4__.Pv)({ command: "helm", args: ["uninstall", release.name, `--namespace=${release.namespace}`, "--ignore-not-found"], onLine: log, ...tools }, { what: `Helm could not uninstall the release ${release.name}`, remedy });
  }
  async function chartCrds(source, tools) {
    let { stdout } = await (0, _run_command_js__WEBPACK_IMPORTED_MODULE_4__.Pv)({ command: "helm", args: ["show", "crds", ...sourceArguments(source)], ...tools }, { what: `Helm could not read the chart ${source.chart}`, remedy });
    return stdout;
  }
  function sourceArguments({ chart, repository, version }) {
    return [chart, ...void 0 === repository ? [] : [`--repo=${repository}`], ...void 0 === version ? [] : [`--version=${version}`]];
  }
  async function releaseValues(release, tools) {
    let { stdout } = await (0, _run_command_js__WEBPACK_IMPORTED_MODULE_4__.Pv)({ command: "helm", args: ["get", "values", release.name, `--namespace=${release.namespace}`, "--output=json"], ...tools }, { what: `Helm did not show the values of release ${release.name}`, remedy });
    return JSON.parse(stdout);
  }
  async function listReleases(tools) {
    let { stdout } = await (0, _run_command_js__WEBPACK_IMPORTED_MODULE_4__.Pv)({ command: "helm", args: ["list", "--all-namespaces", "--output=json", "--max=0"], ...tools }, { what: "Helm did not list its releases", remedy });
    return JSON.parse(stdout);
  }
} };
export {
  id,
  ids,
  modules
};
