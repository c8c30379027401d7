package io.github.shelfmark.git;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;

/**
 * Follows all files of a directory at once from HEAD back to the commits that last changed them.
 *
 * <p>Files are passed along the history in sets. At each commit, files that are unchanged from a
 * parent are passed to the first such parent, as in {@code git log}; the others were last changed
 * by this commit. A set that a commit does not touch is passed on as a whole, so a commit costs
 * only what it changes. Each file is at one commit at a time and follows its own path, so wrong
 * commit dates make the walk longer but never incorrect.
 *
 * <p>The authors of a file are those of all commits in which it differs from all parents.
 */
final class HistoryWalk implements AutoCloseable {
  /** Commits beyond this number still give files their date, but their authors are not counted. */
  static final int COUNTED = 50_000;

  private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");
  private static final int LONGEST_MAILMAP = 1 << 20;

  private final RevWalk walk;
  private final Trees trees;
  private final Set<ObjectId> cutOff;
  private final boolean wantsAuthors;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> paths = new ArrayList<>();
  private final Map<RevCommit, BitSet> waiting = new HashMap<>();
  private final Set<RevCommit> counted = new HashSet<>();
  private final PriorityQueue<RevCommit> queue =
      new PriorityQueue<>(
          Comparator.comparingInt(RevCommit::getCommitTime)
              .reversed()
              .thenComparing(Comparator.naturalOrder()));
  private final Map<Integer, Instant> dates = new HashMap<>();
  private final AuthorCounts authors = new AuthorCounts();
  private boolean incomplete;

  /**
   * Prepares a walk.
   *
   * @param directory the path from the repository's root to the source, name by name
   * @param only the paths below the source whose files are followed; empty for all
   * @param wantsAuthors whether authors are counted, which requires walking the whole history
   */
  HistoryWalk(
      Repository repository, List<String> directory, Collection<String> only, boolean wantsAuthors)
      throws IOException {
    this.walk = new RevWalk(repository);
    this.trees = new Trees(walk.getObjectReader(), directory, only);
    this.cutOff = walk.getObjectReader().getShallowCommits();
    this.wantsAuthors = wantsAuthors;
  }

  /** Walks back from a commit until the last change of each file is known. */
  Map<String, Change> from(ObjectId head) throws IOException {
    RevCommit start = walk.parseCommit(head);
    trees.compare(trees.of(start.getTree()), List.of(ObjectId.zeroId()), this::number);
    if (paths.isEmpty()) {
      return Map.of();
    }
    AuthorNames names =
        new AuthorNames(Mailmap.parse(trees.file(start.getTree(), ".mailmap", LONGEST_MAILMAP)));
    BitSet all = new BitSet();
    all.set(0, paths.size());
    send(all, start);
    while (!queue.isEmpty()) {
      RevCommit commit = queue.remove();
      @Nullable BitSet here = waiting.remove(commit);
      boolean counts = isCounting() && counted.add(commit);
      if (here != null || counts) {
        visit(commit, here == null ? new BitSet() : here, counts, names);
        trees.forget(commit.getTree());
      }
    }
    return changes();
  }

  /** Whether the last change of some files lies beyond the boundary of a shallow clone. */
  boolean isIncomplete() {
    return incomplete;
  }

  private boolean isCounting() {
    return wantsAuthors && counted.size() < COUNTED;
  }

  private void number(String path, int unused) {
    numbers.put(path, paths.size());
    paths.add(path);
  }

  private void visit(RevCommit commit, BitSet here, boolean counts, AuthorNames names)
      throws IOException {
    if (cutOff.contains(commit)) {
      // A boundary commit contains all files, but not which commit changed them.
      incomplete |= !here.isEmpty();
      return;
    }
    List<ObjectId> before = new ArrayList<>();
    for (RevCommit parent : commit.getParents()) {
      walk.parseHeaders(parent);
      before.add(trees.of(parent.getTree()));
    }
    if (before.isEmpty()) {
      before.add(ObjectId.zeroId());
    }
    Distribution distribution = new Distribution(here);
    trees.compare(trees.of(commit.getTree()), before, distribution);
    if (!distribution.changed.isEmpty()) {
      walk.parseBody(commit);
      record(commit.getAuthorIdent(), distribution, counts, names);
    }
    for (Map.Entry<Integer, BitSet> files : distribution.others.entrySet()) {
      send(files.getValue(), commit.getParent(files.getKey()));
    }
    if (!here.isEmpty() && commit.getParentCount() > 0) {
      send(here, commit.getParent(0));
    }
    for (RevCommit parent : commit.getParents()) {
      if (isCounting() && !counted.contains(parent)) {
        queue.add(parent);
      }
    }
    commit.disposeBody();
  }

  private void record(
      @Nullable PersonIdent author, Distribution distribution, boolean counts, AuthorNames names) {
    if (author != null && isSane(author.getWhenAsInstant())) {
      Instant date = author.getWhenAsInstant();
      distribution.found.stream().forEach(file -> dates.put(file, date));
    }
    String name = counts ? names.of(author) : "";
    if (!name.isEmpty()) {
      authors.add(name, distribution.changed);
    }
  }

  /** Broken commits can have dates in 1970 or in the year 30,000. */
  private static boolean isSane(Instant date) {
    return date.isAfter(Instant.EPOCH) && date.isBefore(LAST);
  }

  private void send(BitSet files, RevCommit commit) {
    BitSet there = waiting.putIfAbsent(commit, files);
    if (there == null) {
      queue.add(commit);
    } else {
      there.or(files);
    }
  }

  private Map<String, Change> changes() {
    Map<String, Change> changes = new HashMap<>();
    dates.forEach((file, date) -> changes.put(paths.get(file), new Change(date, authors.of(file))));
    return changes;
  }

  @Override
  public void close() {
    walk.close();
  }

  /**
   * Distributes the files at a commit: to its first parent, to another parent, or to neither
   * because the commit changed them.
   */
  private final class Distribution implements Trees.Difference {
    /** The files that are passed to the first parent. */
    private final BitSet here;

    /** The files that are passed to another parent, by its index. */
    private final Map<Integer, BitSet> others = new HashMap<>();

    /** The files that this commit was the last to change. */
    private final BitSet found = new BitSet();

    /** All files that the commit changed. */
    private final BitSet changed = new BitSet();

    Distribution(BitSet here) {
      this.here = here;
    }

    @Override
    public void at(String path, int same) {
      Integer file = numbers.get(path);
      if (file == null) {
        return;
      }
      boolean follows = here.get(file);
      here.clear(file);
      if (same < 0) {
        changed.set(file);
        found.set(file, follows);
      } else if (follows) {
        others.computeIfAbsent(same, unused -> new BitSet()).set(file);
      }
    }
  }
}
