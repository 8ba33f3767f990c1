"""Reads a street network and its seats as JSON, prints the time of one multi-source search and its answer.

The yardstick of the planners' own notebooks: networkx.multi_source_dijkstra_path_length on a Graph, the
seats as nodes of their own, joined to the two ends of their edge.
"""
import json
import sys
import time

import networkx

task = json.load(sys.stdin)
graph = networkx.Graph()
graph.add_nodes_from(range(task["nodes"]))
for start, end, length in task["edges"]:
    if not graph.has_edge(start, end) or graph[start][end]["weight"] > length:
        graph.add_edge(start, end, weight=length)
sources = []
for index, (start, before, end, after) in enumerate(task["seats"]):
    source = -1 - index
    graph.add_edge(source, start, weight=before)
    if end != start:
        graph.add_edge(source, end, weight=after)
    sources.append(source)
times = []
cpu_times = []
for _ in range(task["runs"]):
    begin = time.perf_counter()
    cpu_begin = time.process_time()
    lengths = networkx.multi_source_dijkstra_path_length(graph, sources)
    cpu_times.append(1000 * (time.process_time() - cpu_begin))
    times.append(1000 * (time.perf_counter() - begin))
print(json.dumps({
    "times": times,
    "cpuTimes": cpu_times,
    "distances": [lengths.get(node) for node in range(task["nodes"])],
}))
