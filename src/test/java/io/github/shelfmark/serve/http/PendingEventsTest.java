package io.github.shelfmark.serve.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PendingEventsTest {
  private final PendingEvents pending = new PendingEvents();

  @Test
  void whatHappensOftenIsToldOnce() throws InterruptedException {
    pending.add(EventKind.FINDINGS);
    for (int i = 0; i < 1000; i++) {
      pending.add(EventKind.PAGE);
      pending.addFile("a.png");
    }
    pending.addFile("b.png");

    PendingEvents.Batch batch = pending.take(60_000);
    assertThat(batch.kinds()).containsExactly(EventKind.PAGE, EventKind.FILE, EventKind.FINDINGS);
    assertThat(batch.files()).containsExactly("a.png", "b.png");
    assertThat(pending.take(1).kinds()).isEmpty();
  }

  @Test
  void thelastWordOnAPageCounts() throws InterruptedException {
    pending.add(EventKind.PAGE);
    pending.add(EventKind.GONE);
    assertThat(pending.take(60_000).kinds()).containsExactly(EventKind.GONE);

    pending.add(EventKind.GONE);
    pending.add(EventKind.PAGE);
    assertThat(pending.take(60_000).kinds()).containsExactly(EventKind.PAGE);
  }

  @Test
  void tooManyFilesAreToldOfAsOne() throws InterruptedException {
    for (int i = 0; i < 10_000; i++) {
      pending.addFile(i + ".png");
    }

    PendingEvents.Batch batch = pending.take(60_000);
    assertThat(batch.kinds()).containsExactly(EventKind.FILE);
    assertThat(batch.files()).isEmpty();
  }

  @Test
  void aProbeSendsTwoSignsOfLife() throws InterruptedException {
    pending.probe();

    assertThat(pending.take(60_000).kinds()).isEmpty();
    assertThat(pending.take(60_000).kinds()).isEmpty();
  }

  @Test
  void theEndIsHeard() {
    pending.add(EventKind.PAGE);
    pending.end();

    assertThatThrownBy(() -> pending.take(60_000)).isInstanceOf(InterruptedException.class);
  }
}
