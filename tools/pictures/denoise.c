/* Edge-avoiding a-trous filter over one light pass of a picture.
 *
 * The pass (light without surface colour) is smoothed over five growing 5x5 rings; a neighbour
 * counts only as far as its normal, its depth and its brightness agree, so that textures, edges
 * and contact shadows stay while the sampling noise goes. Built by post.py with the system's cc. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

static inline float lum(const float *p) { return 0.3f * p[0] + 0.59f * p[1] + 0.11f * p[2]; }

static inline float fexp(float x) { /* e^-x for x >= 0, cheap and monotone */
    if (x > 9.0f) return 0.0f;
    float y = 1.0f + x * 0.125f;
    y = y * y; y = y * y; y = y * y;
    return 1.0f / y;
}

/* img: w*h*3 in and out; nrm: w*h*3; z: w*h; levels: how many rings;
 * sn: normal power, sl: brightness tolerance in standard deviations of the noise. */
void atrous(float *img, const float *nrm, const float *z, int w, int h, int levels, float sn,
            float sl) {
    static const float k[5] = {0.0625f, 0.25f, 0.375f, 0.25f, 0.0625f};
    size_t n = (size_t) w * h;
    float *tmp = malloc(n * 3 * sizeof(float));
    float *var = malloc(n * sizeof(float)), *var2 = malloc(n * sizeof(float));
    /* First estimate of the noise: spread of brightness around its guided local mean. */
    for (int y = 0; y < h; y++)
        for (int x = 0; x < w; x++) {
            size_t i = (size_t) y * w + x;
            float s = 0, s1 = 0, s2 = 0;
            for (int dy = -2; dy <= 2; dy++)
                for (int dx = -2; dx <= 2; dx++) {
                    int xx = x + dx, yy = y + dy;
                    if (xx < 0 || yy < 0 || xx >= w || yy >= h) continue;
                    size_t j = (size_t) yy * w + xx;
                    float d = nrm[3 * i] * nrm[3 * j] + nrm[3 * i + 1] * nrm[3 * j + 1]
                        + nrm[3 * i + 2] * nrm[3 * j + 2];
                    if (d < 0.9f && dx | dy) continue;
                    float l = lum(img + 3 * j);
                    s += 1; s1 += l; s2 += l * l;
                }
            float v = s2 / s - (s1 / s) * (s1 / s);
            var[i] = v > 1e-8f ? v : 1e-8f;
        }
    for (int lv = 0; lv < levels; lv++) {
        int step = 1 << lv;
        for (int y = 0; y < h; y++)
            for (int x = 0; x < w; x++) {
                size_t i = (size_t) y * w + x;
                float ni0 = nrm[3 * i], ni1 = nrm[3 * i + 1], ni2 = nrm[3 * i + 2];
                float li = lum(img + 3 * i), zi = z[i];
                float il = 1.0f / (sl * sqrtf(var[i]) + 1e-4f);
                float iz = 1.0f / (0.004f * step * zi + 1e-6f);
                float ws = 0, c0 = 0, c1 = 0, c2 = 0, vs = 0;
                for (int dy = -2; dy <= 2; dy++) {
                    int yy = y + dy * step;
                    if (yy < 0 || yy >= h) continue;
                    for (int dx = -2; dx <= 2; dx++) {
                        int xx = x + dx * step;
                        if (xx < 0 || xx >= w) continue;
                        size_t j = (size_t) yy * w + xx;
                        float d = ni0 * nrm[3 * j] + ni1 * nrm[3 * j + 1] + ni2 * nrm[3 * j + 2];
                        float dn = 1.0f - (d > 1 ? 1 : d);
                        float e = dn * sn + fabsf(zi - z[j]) * iz
                            + fabsf(li - lum(img + 3 * j)) * il;
                        float wt = (dx | dy) ? k[dx + 2] * k[dy + 2] * fexp(e) : 0.140625f;
                        ws += wt;
                        c0 += wt * img[3 * j]; c1 += wt * img[3 * j + 1]; c2 += wt * img[3 * j + 2];
                        vs += wt * wt * var[j];
                    }
                }
                float q = 1.0f / ws;
                tmp[3 * i] = c0 * q; tmp[3 * i + 1] = c1 * q; tmp[3 * i + 2] = c2 * q;
                var2[i] = vs * q * q;
            }
        memcpy(img, tmp, n * 3 * sizeof(float));
        memcpy(var, var2, n * sizeof(float));
    }
    free(tmp); free(var); free(var2);
}
