package io.entrepot.catalog.web;

import io.entrepot.catalog.PictureApi;
import io.entrepot.catalog.SavePicture;
import io.entrepot.catalog.SavedPicture;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Permission;
import io.entrepot.platform.web.Needs;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.Base64;

/** Pictures of products, as staff upload them. */
@RestController
@RequestMapping("/api/v1/console/products/pictures")
class ConsolePictures {
    private final PictureApi pictures;

    ConsolePictures(PictureApi pictures) {
        this.pictures = pictures;
    }

    @PostMapping(consumes = {MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE})
    @Needs(Permission.CATALOG_WRITE)
    SavedPicture save(@RequestBody byte[] content, Principal staff) {
        return pictures.savePicture(
                new SavePicture(
                        Base64.getEncoder().encodeToString(content), Actor.staff(staff.getName())));
    }
}
