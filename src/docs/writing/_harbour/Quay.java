package harbour;

import java.util.ArrayList;
import java.util.List;

/** A quay with berths in a row. */
final class Quay {
  private final List<Ship> moored = new ArrayList<>();

  // #region moor
  /** Moors a ship where there is room for it. */
  boolean moor(Ship ship) {
    if (ship.draught() > DEPTH) {
      return false;
    }
    return moored.add(ship);
  }
  // #endregion

  /** Lets all ships go. */
  void clear() {
    moored.clear();
  }

  /** In metres, at low tide. */
  private static final double DEPTH = 9.5;

  record Ship(String name, double draught) {}
}
