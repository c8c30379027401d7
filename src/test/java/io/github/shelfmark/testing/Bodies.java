package io.github.shelfmark.testing;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyPart;
import io.github.shelfmark.extension.Place;
import io.github.shelfmark.finding.Position;
import java.util.List;

/** Bodies that can be compared: places are computed on request, so they are never equal. */
public final class Bodies {
  private Bodies() {}

  private record FixedPlace(Position position) implements Place {}

  /** The same body with places that are equal if their lines and columns are. */
  public static Body fixed(Body body) {
    List<BodyPart> parts =
        body.parts().stream().map(p -> p.at(new FixedPlace(p.place().position()))).toList();
    return new Body(body.html(), body.headings(), body.findings(), parts);
  }
}
