import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'vi',
  labels: {},

  lists: {
    all:
      'tất cả|mọi|bất kỳ|bất kì|mọi người|bất kỳ ai|tất cả chủ sở hữu|tất cả người dùng|tất cả thành viên|' +
      'tất cả trạng thái|mọi trạng thái|tất cả loại|tất cả các loại|mọi lúc|tất cả thời gian|tất cả dự án|' +
      'tất cả mục|tất cả kết quả|hiển thị tất cả|chọn tất cả|không lọc',
    search: 'tìm kiếm|tìm',
    filter: 'lọc|bộ lọc|lọc theo|thêm bộ lọc',
    'load-more': 'tải thêm|xem thêm|hiển thị thêm|hiện thêm|thêm kết quả|hiển thị tất cả|xem tất cả|tải tất cả',
    'next-page': 'tiếp|tiếp theo|trang tiếp|trang tiếp theo|trang sau|sau|trang cuối',
    'previous-page': 'trước|trang trước|trang đầu|quay lại',
    'per-page': 'mỗi trang|trên mỗi trang|hàng mỗi trang|trên trang|dòng mỗi trang',
    'of-total':
      'trong|trong số|trên|kết quả|mục|bản ghi|hàng|dòng|tổng|tổng cộng|tổng số|hiển thị|đang hiển thị|tìm thấy|nữa',
    'no-results':
      'không có kết quả|không tìm thấy|không khớp|không phù hợp|phù hợp với|khớp với|kết quả tìm kiếm|kết quả cho|' +
      'xóa bộ lọc|xoá bộ lọc|đặt lại bộ lọc|bộ lọc đang|đã lọc|xóa tìm kiếm',
    refused:
      'không có quyền|không được phép|không có quyền truy cập|từ chối truy cập|truy cập bị từ chối|bị hạn chế|' +
      'yêu cầu quyền|không đủ quyền|cần quyền|chưa được cấp quyền|không được cấp|bị cấm|liên hệ quản trị viên|' +
      'hỏi quản trị viên|liên hệ với quản trị|chỉ quản trị viên|không thể xem|bạn chỉ thấy|chỉ của bạn',
    failed:
      'đã xảy ra lỗi|xảy ra lỗi|có lỗi|lỗi|đã xảy ra sự cố|sự cố|không thể tải|không tải được|không thể kết nối|' +
      'không thể lấy|thất bại|thử lại|tải lại trang|làm mới trang|không có kết nối|không có mạng|mất kết nối|' +
      'kiểm tra kết nối|ngoại tuyến|hết thời gian|phiên đã hết|hết phiên|phiên làm việc|đã đăng xuất|đăng nhập|' +
      'không khả dụng|không có sẵn|không tồn tại|không tìm thấy trang|đang tải|vui lòng đợi|vui lòng chờ',
    'no-keys-yet':
      'không có|chưa có|hiện chưa có|hiện không có|chưa có nào|không có nào|bạn chưa có|bạn không có|' +
      'bạn chưa có nào|bạn không có nào|bạn chưa tạo|bạn chưa tạo nào|chưa tạo|chưa tạo nào|chưa có nào được tạo|' +
      'tài khoản này không có|tài khoản này chưa có',
    part:
      'đang hoạt động|hoạt động|không hoạt động|đã bật|đã tắt|hết hạn|đã hết hạn|đã thu hồi|bị thu hồi|lưu trữ|' +
      'đã lưu trữ|đã xóa|đã xoá|của tôi|chỉ của tôi|khóa của tôi|do tôi tạo|được chia sẻ|sắp hết hạn|chưa dùng|' +
      'gần đây|yêu thích|bản nháp|đang chờ|cá nhân|riêng tư|công khai|thử nghiệm',
    sort: 'sắp xếp|sắp xếp theo|thứ tự|mới nhất trước|cũ nhất trước',
  },
};
