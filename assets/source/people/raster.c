/* A z-buffer triangle rasteriser: triangle number, depth and barycentrics for each pixel. */
#include <math.h>

static double edge(const double *a, const double *b, double x, double y) {
  return (a[0] - x) * (b[1] - y) - (b[0] - x) * (a[1] - y);
}

static int clamp(int v, int low, int high) { return v < low ? low : v > high ? high : v; }

/* points: x, y, depth (nearer is larger); triangles: three indices each */
void rasterise(const double *points, const int *triangles, int count, int width, int height, int *triangle_of,
               double *depth, double *weights) {
  for (int t = 0; t < count; t++) {
    const double *a = points + 3 * triangles[3 * t];
    const double *b = points + 3 * triangles[3 * t + 1];
    const double *c = points + 3 * triangles[3 * t + 2];
    double area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    if (fabs(area) < 1e-9) continue;
    int x0 = clamp((int)floor(fmin(a[0], fmin(b[0], c[0]))), 0, width);
    int x1 = clamp((int)ceil(fmax(a[0], fmax(b[0], c[0]))), -1, width - 1);
    int y0 = clamp((int)floor(fmin(a[1], fmin(b[1], c[1]))), 0, height);
    int y1 = clamp((int)ceil(fmax(a[1], fmax(b[1], c[1]))), -1, height - 1);
    for (int y = y0; y <= y1; y++)
      for (int x = x0; x <= x1; x++) {
        double px = x + .5, py = y + .5;
        double u = edge(b, c, px, py) / area, v = edge(c, a, px, py) / area, w = 1 - u - v;
        if (u < -1e-9 || v < -1e-9 || w < -1e-9) continue;
        double z = u * a[2] + v * b[2] + w * c[2];
        int k = y * width + x;
        if (z <= depth[k]) continue;
        depth[k] = z;
        triangle_of[k] = t;
        weights[3 * k] = u, weights[3 * k + 1] = v, weights[3 * k + 2] = w;
      }
  }
}
