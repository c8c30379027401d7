package io.github.shelfmark.serve;

import io.github.shelfmark.BuildSession;
import io.github.shelfmark.Preview;
import io.github.shelfmark.SitePage;
import io.github.shelfmark.serve.http.PageMark;
import io.github.shelfmark.serve.http.Pages;
import io.github.shelfmark.serve.http.PreviewServer;
import io.github.shelfmark.serve.http.ShownFinding;
import io.github.shelfmark.sink.LiveSink;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What the site and its server know of each other. The site is there first, so until the server has
 * started nobody hears of changes.
 */
final class Browsers implements Pages, LiveSink.Listener {
  private final LiveSink sink = new LiveSink(this, this::open);
  private final BuildSession session = BuildSession.open(sink);
  private final AtomicInteger pages = new AtomicInteger();
  private final AtomicInteger others = new AtomicInteger();
  private volatile @Nullable PreviewServer server;

  /** Previews tell by themselves what they made, so it is not counted. */
  private volatile @Nullable Thread previewing;

  /** Tells a server from now on. */
  void connect(PreviewServer started) {
    server = started;
  }

  BuildSession session() {
    return session;
  }

  /** Makes pages ahead of the build, on one thread at a time. */
  List<Preview> preview(Set<Path> files) {
    previewing = Thread.currentThread();
    try {
      return session.preview(files);
    } finally {
      previewing = null;
    }
  }

  private Set<String> open() {
    PreviewServer now = server;
    return now == null ? Set.of() : now.open();
  }

  @Override
  public Optional<byte[]> file(String path, Duration most) {
    return most.isZero() ? sink.file(path) : sink.await(path, most);
  }

  @Override
  public Optional<PageMark> mark(String path) {
    return session.page(path).map(SitePage::state).flatMap(Browsers::mark);
  }

  private static Optional<PageMark> mark(SitePage.State state) {
    return switch (state) {
      case PUBLISHED -> Optional.empty();
      case DRAFT -> Optional.of(PageMark.DRAFT);
      case FUTURE -> Optional.of(PageMark.FUTURE);
    };
  }

  @Override
  public void changed(String path) {
    count(path);
    PreviewServer now = server;
    if (now != null) {
      now.changed(path);
    }
  }

  @Override
  public void removed(String path) {
    count(path);
    PreviewServer now = server;
    if (now != null) {
      now.removed(path);
    }
  }

  private void count(String path) {
    if (Thread.currentThread() != previewing) {
      (path.endsWith(".html") ? pages : others).incrementAndGet();
    }
  }

  /** How many files have changed since this was asked last. */
  Changed takeChanged() {
    return new Changed(pages.getAndSet(0), others.getAndSet(0));
  }

  /**
   * Numbers of files.
   *
   * @param pages those that readers see
   * @param others pictures, style sheets, the search, and so on
   */
  record Changed(int pages, int others) {}

  void findings(List<ShownFinding> errors, int warnings) {
    PreviewServer now = server;
    if (now != null) {
      now.findings(errors, warnings);
    }
  }

  void building(boolean on) {
    PreviewServer now = server;
    if (now != null) {
      now.building(on);
    }
  }
}
