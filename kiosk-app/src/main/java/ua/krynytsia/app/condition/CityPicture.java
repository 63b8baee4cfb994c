// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.condition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;
import ua.krynytsia.app.controls.Kit;

/// The city's districts in plain colours with their names, drawn as large as the place allows. Not
/// a map to find a house by: a picture of where one is.
final class CityPicture extends Pane {
    private static final String FILE = "districts.txt";
    private static final int COLOURS = 3;

    private final List<District> districts;
    private final List<Polygon> shapes;
    private final List<Label> names;

    CityPicture(Kit kit) {
        districts =
                read().lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(District::of)
                        .sorted(Comparator.comparing(district -> -district.middleLatitude()))
                        .toList();
        shapes = districts.stream().map(this::shape).toList();
        names = districts.stream().map(district -> name(kit, district)).toList();
        getStyleClass().add("city-picture");
        getChildren().addAll(shapes);
        getChildren().addAll(names);
        setMinSize(0, 0);
    }

    @Override
    protected void layoutChildren() {
        var drawing = Drawing.fitting(districts, getWidth(), getHeight());
        var taken = new ArrayList<Rectangle2D>();
        for (int i = 0; i < districts.size(); i++) {
            shapes.get(i).getPoints().setAll(drawing.points(districts.get(i)));
            Rectangle2D place = place(names.get(i), drawing, districts.get(i));
            Rectangle2D free = free(place, taken);
            taken.add(free);
            names.get(i)
                    .resizeRelocate(
                            Math.rint(free.getMinX()),
                            Math.rint(free.getMinY()),
                            free.getWidth(),
                            free.getHeight());
        }
    }

    /// About the middle of its district, inside the picture.
    private Rectangle2D place(Label name, Drawing drawing, District district) {
        double width = Math.min(name.prefWidth(-1), getWidth());
        double height = name.prefHeight(width);
        double x = drawing.x(district.middleLongitude()) - width / 2;
        return new Rectangle2D(
                Math.clamp(x, 0, Math.max(0, getWidth() - width)),
                Math.max(0, drawing.y(district.middleLatitude()) - height / 2),
                width,
                height);
    }

    /// The place itself, or one below the names that stand there already.
    private static Rectangle2D free(Rectangle2D wanted, List<Rectangle2D> taken) {
        Rectangle2D place = wanted;
        for (int i = 0; i < taken.size(); i++) {
            for (Rectangle2D other : taken) {
                if (place.intersects(other)) {
                    place =
                            new Rectangle2D(
                                    place.getMinX(),
                                    other.getMaxY(),
                                    place.getWidth(),
                                    place.getHeight());
                }
            }
        }
        return place;
    }

    private Polygon shape(District district) {
        var shape = new Polygon();
        shape.setManaged(false);
        shape.getStyleClass()
                .addAll("district", "district-" + districts.indexOf(district) % COLOURS);
        return shape;
    }

    private Label name(Kit kit, District district) {
        var label = kit.note(kit.texts().of(_ -> district.name().replace("-", "-\n")));
        label.setManaged(false);
        label.setWrapText(false);
        return label;
    }

    private static String read() {
        try (InputStream in = CityPicture.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }
}
